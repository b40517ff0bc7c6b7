using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary><c>$base64decode</c>, which takes any text as JavaScript does, and on AWS refuses what is no Base64.</summary>
internal static class Base64Text
{
    public static JsonData Decode(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].IsUndefined ? default : JsonData.From(Encoding.Latin1.GetString(LenientBase64.Decode(arguments[0].GetString())));

    public static JsonData DecodeStrictly(ReadOnlySpan<JsonData> arguments, Evaluation evaluation) =>
        arguments[0].IsUndefined || IsProper(arguments[0].GetString())
            ? Decode(arguments, evaluation)
            : throw new JsonataException(JsonataException.InternalError) { Text = "Internal error: the argument of function \"base64decode\" is no Base64" };

    // As the atob of browsers has it, since of AWS only one refusal is known: white space does not count, and padding is whole or missing.
    private static bool IsProper(string text)
    {
        var (digits, padding) = (0, 0);
        foreach (var letter in text)
        {
            if (letter == '=')
            {
                padding++;
            }
            else if (letter is not (' ' or '\t' or '\n' or '\f' or '\r'))
            {
                digits++;
                if (padding > 0 || !(char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'))
                {
                    return false;
                }
            }
        }

        return digits % 4 != 1 && (padding == 0 || (padding <= 2 && (digits + padding) % 4 == 0));
    }
}

using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Base64 and hashes.</summary>
internal static class EncodingFunctions
{
    private const int MaxLength = 10_000;

    public static IntrinsicFunction[] All { get; } =
    [
        new("States.Base64Encode", Encode),
        new("States.Base64Decode", (call, arguments, _) => JsonData.From(Encoding.UTF8.GetString(Decode(Text(call, arguments))))),
        new("States.Hash", Hash),
        new("States.UUID", (_, _, run) => JsonData.From(RandomSource.Uuid(run.Random).ToString())),
    ];

    private static string Text(CallArgument call, JsonData[] arguments)
    {
        call.CheckCount(1);
        return arguments[0].Node is string { Length: <= MaxLength } text ? text : throw call.Invalid();
    }

    private static JsonData Encode(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(call, arguments)));
        run.CheckLength(encoded.Length);
        return JsonData.From(encoded);
    }

    // What is no digit is skipped, a digit that fills no byte is dropped.
    private static byte[] Decode(string text)
    {
        var digits = string.Concat(text.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '/'));
        var usable = digits.Length % 4 == 1 ? digits.Length - 1 : digits.Length;
        return Convert.FromBase64String(digits[..usable].PadRight((usable + 3) / 4 * 4, '='));
    }

    private static JsonData Hash(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(2);
        var text = arguments[0].Node as string ?? run.Text(arguments[0]);
        if (text.Length > MaxLength)
        {
            throw call.Invalid();
        }

        var data = Encoding.UTF8.GetBytes(text);
        return JsonData.From(HashFunctions.Hash(data, arguments[1].Node as string ?? "") ?? throw call.Invalid());
    }
}

using System.Buffers;
using System.Text;

namespace WorkflowBuilder.Jsonata;

/// <summary>Upper and lower case as JavaScript has them, where one letter can become several.</summary>
internal static class LetterCases
{
    private static readonly SearchValues<char> Expanding = SearchValues.Create("ßŉǰﬀﬁﬂﬃﬄﬅﬆ");

    public static string ToUpper(string text) => text.AsSpan().IndexOfAny(Expanding) < 0 ? text.ToUpperInvariant() : Expand(text);

    public static string ToLower(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();

    private static string Expand(string text)
    {
        var result = new StringBuilder();
        foreach (var letter in text)
        {
            result.Append(letter switch
            {
                'ß' => "SS",
                'ŉ' => "ʼN",
                'ǰ' => "J\u030c",
                'ﬀ' => "FF",
                'ﬁ' => "FI",
                'ﬂ' => "FL",
                'ﬃ' => "FFI",
                'ﬄ' => "FFL",
                'ﬅ' or 'ﬆ' => "ST",
                _ => letter.ToString(),
            });
        }

        return result.ToString().ToUpperInvariant();
    }
}

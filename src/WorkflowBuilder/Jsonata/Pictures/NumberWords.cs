using System.Collections.Frozen;

namespace WorkflowBuilder.Jsonata;

/// <summary>The English words that numbers are made of, and how to read them.</summary>
internal static class NumberWords
{
    public static readonly string[] Small =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
        "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    public static readonly string[] SmallOrdinals =
    [
        "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
        "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth",
        "Nineteenth",
    ];

    public static readonly string[] Tens = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    public static readonly string[] Magnitudes = ["Thousand", "Million", "Billion", "Trillion"];

    /// <summary>Every word in the order in which a match is tried, which decides between a word and a longer one starting like it.</summary>
    public static readonly string[] MatchOrder = [.. Words().Select(word => word.Text), "and", "-", ",", " "];

    private static readonly FrozenDictionary<string, double> Values =
        Words().ToFrozenDictionary(word => word.Text, word => word.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Values.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads lower-case words; NaN when one of them is unknown.</summary>
    public static double Parse(ReadOnlySpan<char> text)
    {
        double total = 0;
        double current = 0;
        var start = 0;
        while (start <= text.Length)
        {
            var length = WordLength(text[start..], out var separator);
            if (!Lookup.TryGetValue(text.Slice(start, length), out var value))
            {
                return double.NaN;
            }

            if (value >= 100)
            {
                current *= value;
            }
            else
            {
                total += current >= 1000 ? current : 0;
                current = value + (current >= 1000 ? 0 : current);
            }

            start += length + separator;
        }

        return total + current;
    }

    /// <summary>The length of the word at the start of a text and that of the separator after it, one more than nothing at the end.</summary>
    private static int WordLength(ReadOnlySpan<char> text, out int separator)
    {
        for (var i = 0; i < text.Length; i++)
        {
            separator = SeparatorLength(text[i..]);
            if (separator > 0)
            {
                return i;
            }
        }

        separator = 1;
        return text.Length;
    }

    private static int SeparatorLength(ReadOnlySpan<char> text)
    {
        if (text[0] == ',')
        {
            return text.Length > 1 && JsNumber.IsSpace(text[1]) ? 2 : 0;
        }

        if (!JsNumber.IsSpace(text[0]))
        {
            return text[0] is '-' or '\\' ? 1 : 0;
        }

        return text.Length > 4 && text[1..].StartsWith("and", StringComparison.Ordinal) && JsNumber.IsSpace(text[4]) ? 5 : 1;
    }

    private static IEnumerable<(string Text, double Value)> Words()
    {
        foreach (var words in new[] { Small, SmallOrdinals })
        {
            for (var i = 0; i < words.Length; i++)
            {
                yield return (Lower(words[i]), i);
            }
        }

        for (var i = 0; i < Tens.Length; i++)
        {
            yield return (Lower(Tens[i]), (i + 2) * 10);
            yield return (Lower(Tens[i][..^1]) + "ieth", (i + 2) * 10);
        }

        yield return ("hundred", 100);

        // Not a word, but the reference derives it as it does twentieth.
        yield return ("hundreieth", 100);
        yield return ("hundredth", 100);
        for (var i = 0; i < Magnitudes.Length; i++)
        {
            yield return (Lower(Magnitudes[i]), Math.Pow(1000, i + 1));
            yield return (Lower(Magnitudes[i]) + "th", Math.Pow(1000, i + 1));
        }
    }

#pragma warning disable CA1308 // The words of a text are compared in lower case.
    private static string Lower(string word) => word.ToLowerInvariant();
#pragma warning restore CA1308
}

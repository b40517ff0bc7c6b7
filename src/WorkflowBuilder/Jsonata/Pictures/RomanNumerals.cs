namespace WorkflowBuilder.Jsonata;

internal static class RomanNumerals
{
    /// <summary>Every thousand takes a letter, so a large number would take millions of them.</summary>
    private const double Largest = 10_000_000;

    private static readonly (int Value, string Upper, string Lower)[] Numerals =
    [
        (1000, "M", "m"), (900, "CM", "cm"), (500, "D", "d"), (400, "CD", "cd"), (100, "C", "c"), (90, "XC", "xc"),
        (50, "L", "l"), (40, "XL", "xl"), (10, "X", "x"), (9, "IX", "ix"), (5, "V", "v"), (4, "IV", "iv"), (1, "I", "i"),
    ];

    public static void Write(ref PictureBuffer target, double value, bool upper)
    {
        if (value > Largest)
        {
            throw PictureLimits.Exceeded($"Roman numerals are written up to {Largest:F0}");
        }

        var rest = (int)value;
        foreach (var numeral in Numerals)
        {
            for (; rest >= numeral.Value; rest -= numeral.Value)
            {
                target.Append(upper ? numeral.Upper : numeral.Lower);
            }
        }
    }

    /// <summary>Reads numerals from right to left, one smaller than any to its right being subtracted.</summary>
    public static double Parse(ReadOnlySpan<char> text, bool upper)
    {
        var largest = 1;
        double total = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = ValueOf(upper ? text[i] : char.ToUpperInvariant(text[i]));
            if (value == 0)
            {
                return double.NaN;
            }

            total += value < largest ? -value : value;
            largest = Math.Max(largest, value);
        }

        return total;
    }

    private static int ValueOf(char numeral) => numeral switch
    {
        'M' => 1000,
        'D' => 500,
        'C' => 100,
        'L' => 50,
        'X' => 10,
        'V' => 5,
        'I' => 1,
        _ => 0,
    };
}

using System.Text;

namespace WorkflowBuilder.Jsonata;

/// <summary>A decimal-digit-pattern: the digit family, the number of digits and where the separators go.</summary>
internal sealed class DigitPattern
{
    private static readonly int[] Families =
    [
        0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
        0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
        0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    ];

    private readonly List<(int Position, string Sign)> _separators = [];

    private DigitPattern()
    {
    }

    /// <summary>The code of the zero of the family, or -1 while no digit has been seen.</summary>
    public int Zero { get; private set; } = -1;

    public int MandatoryDigits { get; private set; }

    public int OptionalDigits { get; private set; }

    /// <summary>The interval at which the one separator repeats, zero where there is no such rule.</summary>
    public int Interval { get; private set; }

    /// <summary>The separators from right to left, each with the number of digits to the right of it.</summary>
    public IReadOnlyList<(int Position, string Sign)> Separators => _separators;

    /// <summary>Reads a pattern; null where it has no digit at all, and so is something else.</summary>
    public static DigitPattern? Parse(string picture)
    {
        var pattern = new DigitPattern();
        var end = picture.Length;
        while (end > 0)
        {
            Rune.DecodeLastFromUtf16(picture.AsSpan(0, end), out _, out var length);
            pattern.AddSign(picture.Substring(end - length, length));
            end -= length;
        }

        if (pattern.MandatoryDigits == 0)
        {
            return null;
        }

        pattern.Interval = pattern.FindInterval();
        return pattern;
    }

    private static int FamilyOf(string sign) =>
        sign.Length == 1 ? Array.Find(Families, zero => sign[0] >= zero && sign[0] <= zero + 9) : 0;

    private void AddSign(string sign)
    {
        if (FamilyOf(sign) is > 0 and var family)
        {
            if (Zero >= 0 && Zero != family)
            {
                throw new JsonataException("D3131");
            }

            Zero = family;
            MandatoryDigits++;
        }
        else if (sign == "#")
        {
            OptionalDigits++;
        }
        else
        {
            _separators.Add((MandatoryDigits + OptionalDigits, sign));
        }
    }

    private int FindInterval() =>
        _separators.TrueForAll(separator => separator.Sign == _separators[0].Sign)
            ? GroupingInterval.Of(_separators.ConvertAll(separator => separator.Position))
            : 0;
}

using System.Globalization;
using System.Numerics;

namespace WorkflowBuilder.Json;

/// <summary>A number as its decimal digits and a power of ten, without rounding: digits without zeros at either end.</summary>
internal readonly record struct ExactDecimal(bool IsNegative, string Significand, long Exponent) : IComparable<ExactDecimal>
{
    // An integer of more digits is no long and no index of anything.
    private const int MaxIntegerDigits = 40;

    /// <param name="number">A number in the syntax of JSON.</param>
    public static ExactDecimal Of(string number)
    {
        var negative = number.StartsWith('-');
        var mantissaEnd = number.AsSpan().IndexOfAny('e', 'E');
        var mantissa = number[(negative ? 1 : 0)..(mantissaEnd < 0 ? number.Length : mantissaEnd)];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var exponent = (mantissaEnd < 0 ? 0 : Power(number[(mantissaEnd + 1)..])) - (point < 0 ? 0 : mantissa.Length - point - 1);
        var significand = digits.TrimEnd('0');
        return significand.Length == 0
            ? new(false, "", 0)
            : new(negative, significand, exponent + digits.Length - significand.Length);
    }

    public int CompareTo(ExactDecimal other)
    {
        if (IsNegative != other.IsNegative)
        {
            return IsNegative ? -1 : 1;
        }

        var size = CompareSize(other);
        return IsNegative ? -size : size;
    }

    /// <summary>The digits and the power of ten of the last one.</summary>
    public (string Digits, int Exponent) Digits() => (Significand, (int)Exponent);

    /// <summary>The integer; null where the number is none or is larger than any use of it.</summary>
    public BigInteger? ToInteger()
    {
        if (Exponent < 0 || Significand.Length + Exponent > MaxIntegerDigits)
        {
            return null;
        }

        var size = Significand.Length == 0 ? 0 : BigInteger.Parse(Significand, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)Exponent);
        return IsNegative ? -size : size;
    }

    private int CompareSize(ExactDecimal other)
    {
        if (Significand.Length == 0 || other.Significand.Length == 0)
        {
            return Significand.Length.CompareTo(other.Significand.Length);
        }

        var point = (Significand.Length + Exponent).CompareTo(other.Significand.Length + other.Exponent);
        return point != 0 ? point : string.CompareOrdinal(Significand, other.Significand);
    }

    // Past this no double and no decimal that fits into memory tells two powers apart.
    private static long Power(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            ? Math.Clamp(power, -1_000_000_000_000, 1_000_000_000_000)
            : text.StartsWith('-') ? -1_000_000_000_000 : 1_000_000_000_000;
}

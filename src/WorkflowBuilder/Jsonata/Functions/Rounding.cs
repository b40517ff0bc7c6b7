using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Rounds as <c>$round</c> does: the decimal digits one sees, half to even.</summary>
internal static class Rounding
{
    private const int MaxExactPower = 22;

    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, MaxExactPower + 1).Select(power => Math.Pow(10, power))];

    public static double HalfEven(double number, double precision)
    {
        var shifted = precision == 0 ? number : Shift(number, precision);

        // JavaScript's Math.round takes halves up, so only those that became odd are put right.
        var rounded = Math.Floor(shifted + 0.5);
        if (Math.Abs(shifted) >= 1L << 52)
        {
            rounded = shifted;
        }
        else if (shifted == 0.49999999999999994)
        {
            rounded = 0;
        }

        if (Math.Abs(rounded - shifted) == 0.5 && Math.Abs(rounded % 2) == 1)
        {
            rounded--;
        }

        var result = precision == 0 ? rounded : Shift(rounded, -precision);
        return result == 0 ? 0 : result;
    }

    /// <summary>Moves the decimal point of the shortest text that stands for the number.</summary>
    private static double Shift(double number, double places)
    {
        if (places != Math.Truncate(places) || !double.IsFinite(number))
        {
            return double.NaN;
        }

        if (number == Math.Truncate(number) && Math.Abs(number) <= JsonNumber.MaxSafeInteger && Math.Abs(places) <= MaxExactPower)
        {
            return places >= 0 ? number * PowersOfTen[(int)places] : number / PowersOfTen[(int)-places];
        }

        Span<char> text = stackalloc char[64];
        number.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return ShiftText(text[..length], (int)Math.Clamp(places, -1_000, 1_000));
    }

    private static double ShiftText(ReadOnlySpan<char> text, int places)
    {
        long mantissa = 0;
        var (exponent, pastPoint, at) = (places, false, 0);
        for (; at < text.Length && text[at] != 'E'; at++)
        {
            if (text[at] == '.')
            {
                pastPoint = true;
            }
            else if (text[at] != '-')
            {
                mantissa = (mantissa * 10) + text[at] - '0';
                exponent -= pastPoint ? 1 : 0;
            }
        }

        exponent += at < text.Length ? int.Parse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var size = mantissa <= JsonNumber.MaxSafeInteger && Math.Abs(exponent) <= MaxExactPower
            ? exponent >= 0 ? mantissa * PowersOfTen[exponent] : mantissa / PowersOfTen[-exponent]
            : double.Parse(string.Create(CultureInfo.InvariantCulture, $"{mantissa}E{exponent}"), NumberStyles.Float, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -size : size;
    }
}

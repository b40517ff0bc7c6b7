using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What the language does with numbers beyond the range of a double.</summary>
internal static class Numbers
{
    private const double ExactBelow = 1e9;
    private const double LeastOfSixteenDigits = 1e15;

    /// <exception cref="JsonataException">The number is infinite.</exception>
    public static double Finite(double number) =>
        double.IsInfinity(number) ? throw new JsonataException("D1001") { Value = JsonData.From(number) } : number;

    /// <summary>Whether a value is a number one can calculate with.</summary>
    /// <exception cref="JsonataException">The number is infinite.</exception>
    public static bool TryGet(in JsonData value, out double number) => value.TryGetDouble(out number) && !double.IsNaN(Finite(number));

    /// <summary>The number with 15 significant digits, as <c>$string</c> shows it. An integer keeps all of them, but not on AWS.</summary>
    public static double RoundForText(double number, JsonataDialect dialect)
    {
        var isWhole = number == Math.Truncate(number) && (dialect != JsonataDialect.Aws || Math.Abs(number) < LeastOfSixteenDigits);
        if (isWhole || !double.IsFinite(number))
        {
            return number;
        }

        // A decimal of few digits is not changed by rounding it to 15.
        var scaled = number * 1e6;
        return Math.Abs(number) < ExactBelow && scaled == Math.Truncate(scaled) && scaled / 1e6 == number
            ? number
            : double.Parse(number.ToString("E14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}

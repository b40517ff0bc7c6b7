using System.Globalization;
using System.Text.RegularExpressions;

namespace WorkflowBuilder.Cli.Input;

/// <summary>What YAML without quotes stands for (core schema of YAML 1.2).</summary>
internal static partial class PlainScalar
{
    /// <summary>Gives the JSON of a number, a truth value or null; <see langword="null"/> for a text.</summary>
    public static string? LiteralOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when !(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.') => null,
        _ when Decimal().IsMatch(text) => Normalized(text),
        _ when text.StartsWith("0x", StringComparison.Ordinal) => Whole(text[2..], 16),
        _ when text.StartsWith("0o", StringComparison.Ordinal) => Whole(text[2..], 8),
        _ => null,
    };

    private static string Normalized(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var digits = text.TrimStart('+', '-');
        var exponent = digits.IndexOfAny(['e', 'E']);
        var (mantissa, power) = exponent < 0 ? (digits, "") : (digits[..exponent], digits[exponent..]);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var whole = (point < 0 ? mantissa : mantissa[..point]).TrimStart('0');
        var fraction = point < 0 ? "" : mantissa[point..].TrimEnd('.');
        return $"{sign}{(whole.Length == 0 ? "0" : whole)}{fraction}{power}";
    }

    private static string? Whole(string digits, int radix)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32(digit.ToString(), 16) : radix;
            if (worth >= radix || value > long.MaxValue / radix - 1)
            {
                return null;
            }

            value = (value * radix) + worth;
        }

        return digits.Length == 0 ? null : value.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Decimal();
}

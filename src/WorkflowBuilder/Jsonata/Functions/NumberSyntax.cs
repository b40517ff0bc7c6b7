using System.Globalization;
using System.Numerics;

namespace WorkflowBuilder.Jsonata;

/// <summary>The texts that <c>$number</c> reads.</summary>
internal static class NumberSyntax
{
    public static bool TryParse(string text, out double number) =>
        TryParsePrefixed(text, out number)
        || (IsDecimal(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number));

    // "0x" 1*hex / "0o" 1*octal / "0b" 1*binary, in either case
    private static bool TryParsePrefixed(string text, out double number)
    {
        number = 0;
        if (text.Length < 3 || text[0] != '0')
        {
            return false;
        }

        var radix = text[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };
        var value = BigInteger.Zero;
        foreach (var letter in text.AsSpan(2))
        {
            var digit = char.IsAsciiHexDigit(letter) ? Convert.ToInt32(letter.ToString(), 16) : 99;
            if (digit >= radix || text.Length > 1_000)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        number = double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return radix > 0;
    }

    // decimal = ["-"] 1*digit ["." 1*digit] [("e" / "E") ["+" / "-"] 1*digit]
    private static bool IsDecimal(string text)
    {
        var at = text.StartsWith('-') ? 1 : 0;
        if (!Digits(text, ref at))
        {
            return false;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (!Digits(text, ref at))
            {
                return false;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            if (!Digits(text, ref at))
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static bool Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }
}

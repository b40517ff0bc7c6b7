using System.Globalization;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Json;

/// <summary>How numbers are read, compared and shown.</summary>
internal static class JsonNumber
{
    /// <summary>The largest integer up to which every integer is a double.</summary>
    public const double MaxSafeInteger = 9007199254740991;

    private const int PlainDigits = 15;

    private static readonly double[] PowersOfTen =
        [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static JsonData FromInteger(long value) =>
        Math.Abs((double)value) <= MaxSafeInteger
            ? JsonData.From((double)value)
            : new(new NumberText(value.ToString(CultureInfo.InvariantCulture), value));

    /// <summary>Reads a number that is known to be valid JSON. The text is kept only where it is not the one the double would be shown with.</summary>
    public static JsonData Parse(ReadOnlySpan<byte> utf8) =>
        TryParsePlain(utf8, out var number) ? JsonData.From(number) : ParseText(Encoding.ASCII.GetString(utf8));

    /// <inheritdoc cref="Parse"/>
    public static JsonData ParseText(string text)
    {
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return text == Text(value) ? JsonData.From(value) : new(new NumberText(text, value));
    }

    /// <summary>Whether a text is a number in the syntax of JSON.</summary>
    public static bool IsValid(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The text of a double as JavaScript shows it: <c>1e+21</c>, <c>1e-7</c>, otherwise digits.</summary>
    public static string Text(double value)
    {
        if (Math.Abs(value) <= MaxSafeInteger && value == Math.Truncate(value))
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        return double.IsFinite(value) ? Layout(value) : "null";
    }

    public static string Text(JsonData number) => number.Node is NumberText text ? text.Text : Text(number.RawNumber);

    public static JsonData Negate(JsonData number)
    {
        if (number.Node is not NumberText text)
        {
            return JsonData.From(-number.RawNumber);
        }

        return new(text.Text.StartsWith('-') ? new NumberText(text.Text[1..], -text.Value) : new NumberText("-" + text.Text, -text.Value));
    }

    public static bool TryGetInt64(JsonData data, out long number)
    {
        number = 0;
        if (!data.TryGetDouble(out var value) || value != Math.Truncate(value) || Math.Abs(value) > 9.3e18)
        {
            return false;
        }

        if (Math.Abs(value) <= MaxSafeInteger)
        {
            number = (long)value;
            return true;
        }

        var exact = ExactDecimal.Of(Text(data)).ToInteger();
        if (exact is null || exact < long.MinValue || exact > long.MaxValue)
        {
            return false;
        }

        number = (long)exact.Value;
        return true;
    }

    /// <summary>Whether two numbers have the same value, digits beyond the precision of a double included.</summary>
    public static bool Equal(JsonData left, JsonData right)
    {
        left.TryGetDouble(out var a);
        right.TryGetDouble(out var b);
        if (a != b)
        {
            return double.IsNaN(a) && double.IsNaN(b);
        }

        return (IsShort(left) && IsShort(right)) || ExactDecimal.Of(Text(left)) == ExactDecimal.Of(Text(right));
    }

    /// <summary>Compares two numbers by value, digits beyond the precision of a double included.</summary>
    public static int Compare(JsonData left, JsonData right)
    {
        left.TryGetDouble(out var a);
        right.TryGetDouble(out var b);
        return a != b || Equal(left, right) ? a.CompareTo(b) : ExactDecimal.Of(Text(left)).CompareTo(ExactDecimal.Of(Text(right)));
    }

    // The framework's shortest digits, laid out by the rules of ECMAScript's Number::toString.
    private static string Layout(double value)
    {
        var (digits, exponent) = ExactDecimal.Of(value.ToString("R", CultureInfo.InvariantCulture)).Digits();
        var sign = value < 0 ? "-" : "";
        var point = digits.Length + exponent;
        return point switch
        {
            > 21 or < -5 => sign + digits[0] + (digits.Length > 1 ? "." + digits[1..] : "") + "e" + (point > 0 ? "+" : "-") + Math.Abs(point - 1),
            <= 0 => sign + "0." + new string('0', -point) + digits,
            _ when exponent >= 0 => sign + digits + new string('0', exponent),
            _ => sign + digits[..point] + "." + digits[point..],
        };
    }

    // Up to 15 digits a decimal and its nearest double say the same, unless it is beyond what doubles reach.
    private static bool IsShort(JsonData number) =>
        number.Node is not NumberText text || (text.Text.Length <= PlainDigits && Math.Abs(text.Value) is > 1e-300 and < 1e300);

    private static bool TryParsePlain(ReadOnlySpan<byte> utf8, out double number)
    {
        number = 0;
        var negative = utf8[0] == '-';
        var digits = negative ? utf8[1..] : utf8;
        if (digits.Length > PlainDigits + 1)
        {
            return false;
        }

        long mantissa = 0;
        var point = -1;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i] - '0';
            if ((uint)digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (digits[i] == '.')
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        var decimals = point < 0 ? 0 : digits.Length - point - 1;
        var isShownOtherwise = (decimals > 0 && (digits[^1] == '0' || mantissa < PowersOfTen[decimals] * 1e-5)) || (negative && mantissa == 0);
        if (isShownOtherwise || digits.Length - (point < 0 ? 0 : 1) > PlainDigits)
        {
            return false;
        }

        // Both are exact doubles, so that the quotient is the nearest one.
        number = (negative ? -mantissa : mantissa) / PowersOfTen[decimals];
        return true;
    }
}

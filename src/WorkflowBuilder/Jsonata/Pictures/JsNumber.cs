using System.Globalization;

namespace WorkflowBuilder.Jsonata;

/// <summary>Numbers as ECMAScript writes, reads and rounds them.</summary>
internal static class JsNumber
{
    /// <summary>The longest text that <see cref="Write"/> produces.</summary>
    public const int MaxLength = 32;

    /// <summary>The largest number of fraction digits that ECMAScript writes.</summary>
    public const int MaxPlaces = 100;

    private const double PlainLimit = 1e21;

    /// <summary>Writes the shortest text that reads back as the same number.</summary>
    public static int Write(double value, Span<char> target)
    {
        if (Math.Abs(value) < 1e15 && value == Math.Floor(value))
        {
            ((long)value).TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
            return length;
        }

        return double.IsFinite(value) ? WriteShortest(value, target) : Copy(NonFinite(value), target);
    }

    public static string Text(double value)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Write(value, buffer)]);
    }

    /// <summary>Reads the integer a text starts with, NaN when it starts with none.</summary>
    public static double ParseInteger(ReadOnlySpan<char> text)
    {
        text = TrimStart(text);
        var negative = text is ['-', ..];
        if (text is ['-' or '+', ..])
        {
            text = text[1..];
        }

        var magnitude = text is ['0', 'x' or 'X', ..] ? ParseHex(text[2..]) : ParseDigits(text);
        return negative ? -magnitude : magnitude;
    }

    /// <summary>Rounds half to even at a decimal place, working on the decimal digits rather than on a scaled binary fraction.</summary>
    public static double Round(double value, int places)
    {
        if (!double.IsFinite(value) || (Math.Abs(value) < 1e15 && value == Math.Floor(value)))
        {
            return value + 0.0;
        }

        if (places == 0)
        {
            return Math.Round(value, MidpointRounding.ToEven) + 0.0;
        }

        var shifted = Shift(value, places);
        return double.IsFinite(shifted) ? Shift(Math.Round(shifted, MidpointRounding.ToEven), -places) + 0.0 : value;
    }

    /// <summary>Writes a magnitude with a fixed number of fraction digits; from 1e21 on with an exponent instead.</summary>
    public static void WriteFixed(ref PictureBuffer target, double magnitude, int places)
    {
        Span<char> buffer = stackalloc char[160];
        if (!(magnitude < PlainLimit))
        {
            target.Append(buffer[..Write(magnitude, buffer)]);
            return;
        }

        // With one binary place more than decimal ones a number may be half way, which .NET rounds to even and ECMAScript up.
        var scaled = Math.ScaleB(magnitude, places + 1);
        var length = scaled == Math.Floor(scaled) && places < MaxPlaces
            ? WriteRoundedUp(magnitude, places, buffer)
            : WriteNearest(magnitude, places, buffer);
        target.Append(buffer[..length]);
    }

    /// <summary>Whether ECMAScript counts a character as white space.</summary>
    public static bool IsSpace(char c) => c == '\uFEFF' || (c != '\u0085' && char.IsWhiteSpace(c));

    private static int WriteNearest(double magnitude, int places, Span<char> target)
    {
        Span<char> format = stackalloc char[4];
        format[0] = 'F';
        places.TryFormat(format[1..], out var digits, default, CultureInfo.InvariantCulture);
        magnitude.TryFormat(target, out var length, format[..(digits + 1)], CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Writes one place more, which is exact here, and takes it off again.</summary>
    private static int WriteRoundedUp(double magnitude, int places, Span<char> target)
    {
        target[0] = '0';
        var length = WriteNearest(magnitude, places + 1, target[1..]) + 1;
        var last = target[length - 1];
        length -= places == 0 ? 2 : 1;
        for (var i = length - 1; last >= '5'; i--)
        {
            if (target[i] != '.')
            {
                last = target[i] == '9' ? '9' : '0';
                target[i] = target[i] == '9' ? '0' : (char)(target[i] + 1);
            }
        }

        var start = target[0] == '0' ? 1 : 0;
        target[start..length].CopyTo(target);
        return length - start;
    }

    private static double Shift(double value, int places)
    {
        Span<char> buffer = stackalloc char[MaxLength + 8];
        var length = Write(value, buffer);
        var split = buffer[..length].IndexOf('e');
        if (split >= 0)
        {
            places += int.Parse(buffer[(split + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            length = split;
        }

        buffer[length++] = 'e';
        places.TryFormat(buffer[length..], out var written, default, CultureInfo.InvariantCulture);
        return double.Parse(buffer[..(length + written)], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static int WriteShortest(double value, Span<char> target)
    {
        Span<char> shortest = stackalloc char[MaxLength];
        Span<char> digits = stackalloc char[MaxLength];
        value.TryFormat(shortest, out var length, "R", CultureInfo.InvariantCulture);
        var count = Significant(shortest[..length], digits, out var exponent);
        var position = 0;
        if (value < 0)
        {
            target[position++] = '-';
        }

        return position + Arrange(digits[..count], exponent, target[position..]);
    }

    /// <summary>The digits of a number without the zeros around them, and the power of ten of the first one.</summary>
    private static int Significant(ReadOnlySpan<char> text, Span<char> digits, out int exponent)
    {
        var mark = text.IndexOf('E');
        exponent = mark < 0 ? 0 : int.Parse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var plain = (mark < 0 ? text : text[..mark]).TrimStart('-');
        var point = plain.IndexOf('.');
        var first = plain.IndexOfAnyInRange('1', '9');
        exponent += (point < 0 ? plain.Length : point) - first - (point >= 0 && first > point ? 0 : 1);
        var count = 0;
        foreach (var c in plain[first..])
        {
            if (c != '.')
            {
                digits[count++] = c;
            }
        }

        return digits[..count].TrimEnd('0').Length;
    }

    private static int Arrange(ReadOnlySpan<char> digits, int exponent, Span<char> target)
    {
        var length = 0;
        if (exponent is >= 21 or < -6)
        {
            length = Copy(digits[..1], target);
            length += digits.Length > 1 ? Copy(".", target[length..]) + Copy(digits[1..], target[(length + 1)..]) : 0;
            length += Copy(exponent < 0 ? "e-" : "e+", target[length..]);
            Math.Abs(exponent).TryFormat(target[length..], out var written, default, CultureInfo.InvariantCulture);
            return length + written;
        }

        if (exponent < 0)
        {
            length = Copy("0.", target);
            target.Slice(length, -exponent - 1).Fill('0');
            length += -exponent - 1;
            return length + Copy(digits, target[length..]);
        }

        var whole = Math.Min(digits.Length, exponent + 1);
        length = Copy(digits[..whole], target);
        target.Slice(length, exponent + 1 - whole).Fill('0');
        length += exponent + 1 - whole;
        return digits.Length > whole
            ? length + Copy(".", target[length..]) + Copy(digits[whole..], target[(length + 1)..])
            : length;
    }

    private static int Copy(ReadOnlySpan<char> text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }

    private static string NonFinite(double value) =>
        double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    private static double ParseDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        return digits.IsEmpty ? double.NaN : double.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static double ParseHex(ReadOnlySpan<char> text)
    {
        var value = 0.0;
        var count = 0;
        while (count < text.Length && char.IsAsciiHexDigit(text[count]))
        {
            value = (value * 16) + Convert.ToInt32(text[count].ToString(), 16);
            count++;
        }

        return count == 0 ? double.NaN : value;
    }
}

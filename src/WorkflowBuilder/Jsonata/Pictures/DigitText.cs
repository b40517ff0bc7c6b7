using System.Globalization;

namespace WorkflowBuilder.Jsonata;

/// <summary>Numbers written in digits: padded, in any digit family, grouped and perhaps with an ordinal ending.</summary>
internal static class DigitText
{
    public static void Write(ref PictureBuffer target, double value, IntegerPicture picture)
    {
        var start = target.Length;
        Span<char> digits = stackalloc char[JsNumber.MaxLength];
        var length = JsNumber.Write(value, digits);
        target.Append('0', Math.Max((picture.MandatoryDigits ?? 0) - length, 0));
        target.Append(digits[..length]);
        var pattern = picture.Pattern!;
        if (pattern.Zero != '0')
        {
            target.Shift(start, pattern.Zero - '0');
        }

        Group(ref target, start, pattern);
        if (picture.IsOrdinal)
        {
            target.Append(Ending(target.Text[start..]));
        }
    }

    /// <summary>Reads digits in the family of the pattern, whatever their number and grouping.</summary>
    public static double Read(ReadOnlySpan<char> text, DigitPattern pattern, bool ordinal)
    {
        if (ordinal)
        {
            text = text[..Math.Max(text.Length - 2, 0)];
        }

        if (pattern.Zero == '0' && pattern.Separators.Count == 0)
        {
            return JsNumber.ParseInteger(text);
        }

        var digits = RemoveSeparators(text.ToString(), pattern).ToCharArray();
        for (var i = 0; i < digits.Length && pattern.Zero != '0'; i++)
        {
            digits[i] = ToAscii(digits[i], pattern.Zero);
        }

        return JsNumber.ParseInteger(digits);
    }

    /// <summary>A separator that repeats is taken to be a comma when reading: the reference does so.</summary>
    private static string RemoveSeparators(string text, DigitPattern pattern)
    {
        if (pattern.Interval > 0)
        {
            return text.Replace(",", "", StringComparison.Ordinal);
        }

        foreach (var sign in pattern.Separators.Select(separator => separator.Sign).Distinct(StringComparer.Ordinal))
        {
            text = text.Replace(sign, "", StringComparison.Ordinal);
        }

        return text;
    }

    private static char ToAscii(char digit, int zero)
    {
        var code = digit - zero + '0';
        return code >= 0
            ? (char)code
            : throw PictureLimits.Exceeded(
                string.Create(CultureInfo.InvariantCulture, $"The character U+{(int)digit:X4} is not of the digit family of the picture"));
    }

    private static void Group(ref PictureBuffer target, int start, DigitPattern pattern)
    {
        if (pattern.Interval > 0)
        {
            var sign = pattern.Separators[0].Sign;
            for (var index = target.Length - pattern.Interval; index > start; index -= pattern.Interval)
            {
                target.Insert(index, sign);
            }

            return;
        }

        for (var i = pattern.Separators.Count - 1; i >= 0; i--)
        {
            InsertSeparator(ref target, start, pattern.Separators[i]);
        }
    }

    /// <summary>A separator left of a number that is too short replaces the start of it: the reference cuts the text so.</summary>
    private static void InsertSeparator(ref PictureBuffer target, int start, (int Position, string Sign) separator)
    {
        var index = target.Length - separator.Position;
        if (index < start)
        {
            target.Remove(start, Math.Max(target.Length - start - (start - index), 0));
            index = start;
        }

        target.Insert(index, separator.Sign);
    }

    private static string Ending(ReadOnlySpan<char> digits) => digits switch
    {
        [.., '1', _] => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };
}

namespace WorkflowBuilder.Jsonata;

/// <summary>A compiled picture of fn:format-number: one sub-picture, or one each for numbers above and below zero.</summary>
internal sealed class DecimalPicture
{
    private readonly DecimalFormat _format;
    private readonly DecimalLayout _positive;
    private readonly DecimalLayout _negative;

    private DecimalPicture(DecimalFormat format, DecimalLayout positive, DecimalLayout? negative)
    {
        _format = format;
        _positive = positive;
        _negative = negative ?? positive with { Prefix = format.MinusSign + positive.Prefix };
    }

    public static DecimalPicture Parse(string picture, DecimalFormat format)
    {
        PictureLimits.CheckLength(picture, PictureLimits.NumberPictureLength);
        var texts = format.PatternSeparator.Length == 0 ? [picture] : picture.Split(format.PatternSeparator, 4);
        if (texts.Length > 2)
        {
            throw new JsonataException("D3080");
        }

        var parts = Array.ConvertAll(texts, text => new DecimalSubPicture(text, format));
        foreach (var part in parts)
        {
            part.Validate();
        }

        return new DecimalPicture(
            format, DecimalLayout.Of(parts[0], format), parts.Length == 2 ? DecimalLayout.Of(parts[1], format) : null);
    }

    public string Format(double value)
    {
        var layout = value >= 0 ? _positive : _negative;
        var scaled = value * layout.Multiplier;
        if (!double.IsFinite(scaled))
        {
            return double.IsNaN(value) ? _format.NaN : layout.Prefix + _format.Infinity + layout.Suffix;
        }

        var exponent = layout.MinExponent == 0 ? 0 : Normalize(ref scaled, layout.Scaling);
        var buffer = new PictureBuffer(stackalloc char[PictureBuffer.InitialSize]);
        WriteMantissa(ref buffer, JsNumber.Round(scaled, layout.MaxFraction), layout);
        if (layout.MinExponent > 0)
        {
            WriteExponent(ref buffer, exponent, layout);
        }

        buffer.Insert(0, layout.Prefix);
        buffer.Append(layout.Suffix);
        return buffer.Finish();
    }

    /// <summary>Brings a number to as many integer digits as the picture has mandatory ones.</summary>
    private static int Normalize(ref double mantissa, int scaling)
    {
        var maximum = Math.Pow(10, scaling);
        var minimum = Math.Pow(10, scaling - 1);
        var exponent = 0;
        while (mantissa != 0 && Math.Abs(mantissa) < minimum)
        {
            mantissa *= 10;
            exponent--;
        }

        while (Math.Abs(mantissa) > maximum)
        {
            mantissa /= 10;
            exponent++;
        }

        return exponent;
    }

    private void WriteMantissa(ref PictureBuffer buffer, double value, DecimalLayout layout)
    {
        JsNumber.WriteFixed(ref buffer, Math.Abs(value), layout.MaxFraction);
        var point = buffer.Text.IndexOf('.');
        if (point < 0)
        {
            point = buffer.Length;
        }
        else
        {
            buffer.Remove(point, 1);
        }

        point = Trim(ref buffer, point);
        Localize(buffer, 0);
        buffer.Insert(point, _format.DecimalSeparator);
        var padding = Math.Max(layout.MinInteger - point, 0);
        buffer.Insert(0, _format.Zero, padding);
        point += padding;
        buffer.Append(_format.Zero, Math.Max(layout.MinFraction - (buffer.Length - point - 1), 0));
        Group(ref buffer, point, layout);
        if ((!layout.HasDecimalSeparator || IndexOfPoint(buffer) == buffer.Length - 1) && buffer.Length > 0)
        {
            buffer.Remove(buffer.Length - 1, 1);
        }
    }

    /// <summary>Takes away the zeros at both ends of the digits, and tells where the decimal separator then belongs.</summary>
    private static int Trim(ref PictureBuffer buffer, int point)
    {
        var leading = 0;
        while (leading < point && buffer.Text[leading] == '0')
        {
            leading++;
        }

        buffer.Remove(0, leading);
        point -= leading;
        while (buffer.Length > point && buffer.Text[^1] == '0')
        {
            buffer.Remove(buffer.Length - 1, 1);
        }

        return point;
    }

    private void Localize(PictureBuffer buffer, int start)
    {
        if (_format.Zero != '0')
        {
            buffer.ShiftDigits(start, _format.Zero - '0');
        }
    }

    private void Group(ref PictureBuffer buffer, int point, DecimalLayout layout)
    {
        if (layout.RegularGrouping > 0)
        {
            for (var position = point - layout.RegularGrouping; position > 0; position -= layout.RegularGrouping)
            {
                buffer.Insert(position, _format.GroupingSeparator);
            }
        }
        else
        {
            foreach (var group in layout.IntegerGroups)
            {
                InsertSeparator(ref buffer, point++ - group);
            }
        }

        if (layout.FractionGroups.Length > 0)
        {
            var start = IndexOfPoint(buffer) + 1;
            foreach (var group in layout.FractionGroups)
            {
                InsertSeparator(ref buffer, start + group);
            }
        }
    }

    /// <summary>A position before the start counts from the end, and one past the end is the end: so the reference slices.</summary>
    private void InsertSeparator(ref PictureBuffer buffer, int position)
    {
        var index = position < 0 ? Math.Max(buffer.Length + position, 0) : Math.Min(position, buffer.Length);
        buffer.Insert(index, _format.GroupingSeparator);
    }

    private int IndexOfPoint(in PictureBuffer buffer) => buffer.Text.IndexOf(_format.DecimalSeparator, StringComparison.Ordinal);

    private void WriteExponent(ref PictureBuffer buffer, int exponent, DecimalLayout layout)
    {
        buffer.Append(_format.ExponentSeparator);
        if (exponent < 0)
        {
            buffer.Append(_format.MinusSign);
        }

        var start = buffer.Length;
        JsNumber.WriteFixed(ref buffer, Math.Abs(exponent), 0);
        buffer.Insert(start, '0', Math.Max(layout.MinExponent - (buffer.Length - start), 0));
        Localize(buffer, start);
    }
}

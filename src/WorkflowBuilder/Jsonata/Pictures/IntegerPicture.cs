using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A compiled picture of fn:format-integer, used in both directions.</summary>
internal sealed record IntegerPicture
{
    private IntegerPicture()
    {
    }

    public IntegerStyle Style { get; private init; }

    public LetterCase Case { get; private init; }

    public bool IsOrdinal { get; private init; }

    public DigitPattern? Pattern { get; private init; }

    /// <summary>The smallest number of digits; null where the number is not written in digits.</summary>
    public int? MandatoryDigits { get; init; }

    /// <summary>The picture without its modifier.</summary>
    private string Primary { get; init; } = "";

    public static IntegerPicture Parse(string picture)
    {
        PictureLimits.CheckLength(picture, PictureLimits.NumberPictureLength);
        var modifier = picture.LastIndexOf(';');
        var primary = modifier < 0 ? picture : picture[..modifier];
        var named = new IntegerPicture
        {
            Primary = primary,
            IsOrdinal = modifier >= 0 && picture.AsSpan(modifier + 1).StartsWith('o'),
            Case = primary is "A" or "I" or "W" ? LetterCase.Upper : primary == "Ww" ? LetterCase.Title : LetterCase.Lower,
        };
        return primary switch
        {
            "A" or "a" => named with { Style = IntegerStyle.Letters },
            "I" or "i" => named with { Style = IntegerStyle.Roman },
            "W" or "w" or "Ww" => named with { Style = IntegerStyle.Words },
            _ => WithDigits(named, DigitPattern.Parse(primary)),
        };
    }

    public string Format(double value)
    {
        var buffer = new PictureBuffer(stackalloc char[PictureBuffer.InitialSize]);
        Write(ref buffer, Math.Floor(value));
        return buffer.Finish();
    }

    public double ParseValue(string text)
    {
        ThrowIfUnsupported();
        return Read(text);
    }

    public void ThrowIfUnsupported()
    {
        if (Style == IntegerStyle.Unsupported)
        {
            throw new JsonataException("D3130") { Value = JsonData.From(Primary) };
        }
    }

    /// <summary>Writes a whole number.</summary>
    public void Write(ref PictureBuffer target, double value)
    {
        ThrowIfUnsupported();
        if (!double.IsFinite(value))
        {
            throw PictureLimits.Exceeded("A picture formats finite numbers only");
        }

        if (value < 0)
        {
            target.Append('-');
        }

        WriteMagnitude(ref target, Math.Abs(value));
    }

    /// <summary>Reads a number of a style that is supported.</summary>
    public double Read(ReadOnlySpan<char> text)
    {
        switch (Style)
        {
            case IntegerStyle.Letters:
                return AlphabeticNumber.Parse(text, Case == LetterCase.Upper ? 'A' : 'a');
            case IntegerStyle.Roman:
                return RomanNumerals.Parse(text, Case == LetterCase.Upper);
            case IntegerStyle.Words:
                var lower = new char[text.Length];
                text.ToLowerInvariant(lower);
                return NumberWords.Parse(lower);
            default:
                return DigitText.Read(text, Pattern!, IsOrdinal);
        }
    }

    private static IntegerPicture WithDigits(IntegerPicture picture, DigitPattern? pattern) => picture with
    {
        Style = pattern is null ? IntegerStyle.Unsupported : IntegerStyle.Decimal,
        Pattern = pattern,
        MandatoryDigits = pattern?.MandatoryDigits,
    };

    private void WriteMagnitude(ref PictureBuffer target, double value)
    {
        switch (Style)
        {
            case IntegerStyle.Letters:
                AlphabeticNumber.Write(ref target, value, Case == LetterCase.Upper ? 'A' : 'a');
                break;
            case IntegerStyle.Roman:
                RomanNumerals.Write(ref target, value, Case == LetterCase.Upper);
                break;
            case IntegerStyle.Words:
                var start = target.Length;
                EnglishNumber.Write(ref target, value, IsOrdinal);
                target.ChangeCase(start, Case);
                break;
            default:
                DigitText.Write(ref target, value, this);
                break;
        }
    }
}

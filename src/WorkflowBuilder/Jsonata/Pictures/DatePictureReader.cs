using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Cuts a date picture into its parts.</summary>
internal sealed class DatePictureReader
{
    private const string NumericComponents = "YMDdFWwXxHhmsf";

    private readonly List<DatePart> _parts = [];
    private int _totalWidth;

    public static DatePart[] Read(string picture)
    {
        PictureLimits.CheckLength(picture, PictureLimits.DatePictureLength);
        var reader = new DatePictureReader();
        reader.ReadAll(picture);
        return [.. reader._parts];
    }

    private static string DefaultPresentation(char component) => component switch
    {
        'F' or 'P' or 'C' or 'E' => "n",
        'm' or 's' => "01",
        'Z' or 'z' => "01:01",
        _ when NumericComponents.Contains(component, StringComparison.Ordinal) => "1",
        _ => throw UnknownComponent(component.ToString()),
    };

    private static JsonataException UnknownComponent(string component) => new("D3132") { Value = JsonData.From(component) };

    private static LetterCase? NameCase(string presentation) => presentation switch
    {
        ['n', ..] => LetterCase.Lower,
        ['N', 'n', ..] => LetterCase.Title,
        ['N', ..] => LetterCase.Upper,
        _ => null,
    };

    private void ReadAll(string picture)
    {
        var start = 0;
        while (start < picture.Length)
        {
            var open = picture.IndexOf('[', start);
            AddLiteral(picture[start..(open < 0 ? picture.Length : open)]);
            if (open < 0)
            {
                return;
            }

            if (open + 1 < picture.Length && picture[open + 1] == '[')
            {
                _parts.Add(new DatePart { Literal = "[" });
                start = open + 2;
                continue;
            }

            var close = picture.IndexOf(']', open);
            if (close < 0)
            {
                throw new JsonataException("D3135");
            }

            AddMarker(string.Concat(picture[(open + 1)..close].Where(c => !JsNumber.IsSpace(c))));
            start = close + 1;
        }
    }

    private void AddLiteral(string text)
    {
        if (text.Length > 0)
        {
            _parts.Add(new DatePart { Literal = text.Replace("]]", "]", StringComparison.Ordinal) });
        }
    }

    private void AddMarker(string marker)
    {
        var comma = marker.LastIndexOf(',');
        if (marker.Length == 0 || comma == 0)
        {
            throw UnknownComponent(marker[..Math.Min(marker.Length, 1)]);
        }

        var component = marker[0];
        var width = comma < 0 ? default : WidthModifier.Parse(marker.AsSpan(comma + 1));
        var presentation = comma < 0 ? marker[1..] : marker[1..comma];
        var modifier = '\0';
        var byDefault = DefaultPresentation(component);
        if (presentation.Length == 0)
        {
            presentation = byDefault;
        }
        else if (presentation.Length > 1 && presentation[^1] is 'a' or 't' or 'c' or 'o')
        {
            (presentation, modifier) = (presentation[..^1], presentation[^1]);
        }

        var part = new DatePart { Component = component, HasTraditionalModifier = modifier == 't' };
        AddComponent(part, presentation, modifier, width);
    }

    private void AddComponent(DatePart part, string presentation, char modifier, WidthModifier width)
    {
        var names = NameCase(presentation);
        if (names is { } nameCase)
        {
            part = part with { NameCase = nameCase, Names = CalendarNames.Of(part.Component, nameCase, width.Max) };
        }

        if (part.IsZone)
        {
            part = part with { Number = IntegerPicture.Parse(presentation) };
        }
        else if (names is null && NumericComponents.Contains(part.Component, StringComparison.Ordinal))
        {
            part = WithNumber(part, modifier == '\0' ? presentation : $"{presentation};{modifier}", width);
            FixPreviousWidth();
        }

        var readable = CalendarNames.Of(part.Component, LetterCase.Title, width.Max > 0 ? width.Max : null);
        _parts.Add(part with { ParseNames = readable });
    }

    private DatePart WithNumber(DatePart part, string presentation, WidthModifier width)
    {
        var number = IntegerPicture.Parse(presentation);
        var modulus = double.PositiveInfinity;
        if (number.MandatoryDigits < width.Min)
        {
            number = number with { MandatoryDigits = width.Min };
        }

        if (part.Component == 'Y')
        {
            var digits = width.Max ?? number.MandatoryDigits + number.Pattern?.OptionalDigits;
            modulus = width.Max is not null || digits >= 2 ? Math.Pow(10, digits ?? 0) : modulus;
            number = number with { MandatoryDigits = width.Max ?? number.MandatoryDigits };
        }

        _totalWidth += number.MandatoryDigits ?? 0;
        if (_totalWidth > PictureLimits.TotalWidth)
        {
            throw PictureLimits.Exceeded("The widths in the date/time picture string are too large");
        }

        return part with { Number = number, YearModulus = modulus };
    }

    /// <summary>Where one number follows another without a text in between, the first one has to have a fixed width.</summary>
    private void FixPreviousWidth()
    {
        if (_parts is [.., { Number: { } number } previous])
        {
            _parts[^1] = previous with { DigitsToRead = number.MandatoryDigits ?? 0 };
        }
    }
}

namespace WorkflowBuilder.Jsonata;

/// <summary>The places where the text of a part may end, in the order in which to try them.</summary>
internal struct PartCandidates
{
    private readonly List<int>? _listed;
    private readonly int _lowest;
    private int _next;

    /// <summary>From the highest end down to the lowest.</summary>
    private PartCandidates(int highest, int lowest)
    {
        _next = highest;
        _lowest = lowest;
    }

    private PartCandidates(List<int> listed) => _listed = listed;

    private static PartCandidates None => new(0, 1);

    public static PartCandidates Of(DatePart part, string text, int start, ref int stepsLeft)
    {
        if (part.Literal is { } literal)
        {
            return StartsWith(text, start, literal) ? Only(start + literal.Length) : None;
        }

        return part switch
        {
            { IsZone: true } => Zone(part, text, start, ref stepsLeft),
            { Component: 'f' } => Run(text, start, char.IsAsciiDigit, ref stepsLeft),
            { Number: { Style: IntegerStyle.Words } } => new(WordEnds.Find(text, start, ref stepsLeft)),
            { Number: { } number } => Number(part, number, text, start, ref stepsLeft),
            _ => Run(text, start, char.IsAsciiLetter, ref stepsLeft),
        };
    }

    public bool TryNext(out int end)
    {
        if (_listed is not null)
        {
            end = _next < _listed.Count ? _listed[_next] : 0;
            return _next++ < _listed.Count;
        }

        end = _next;
        return _next-- >= _lowest;
    }

    private static PartCandidates Only(int end) => new(end, end);

    private static PartCandidates Run(string text, int start, Func<char, bool> accepts, ref int stepsLeft)
    {
        var end = EndOfRun(text, start, accepts, ref stepsLeft);
        return end > start ? new(end, start + 1) : None;
    }

    private static int EndOfRun(string text, int start, Func<char, bool> accepts, ref int stepsLeft)
    {
        var end = start;
        while (end < text.Length && accepts(text[end]))
        {
            end++;
        }

        stepsLeft -= (end - start) / PictureLimits.RunPerStep;
        return end;
    }

    private static PartCandidates Number(DatePart part, IntegerPicture number, string text, int start, ref int stepsLeft)
    {
        return number.Style switch
        {
            IntegerStyle.Letters => Run(text, start, char.IsAsciiLetter, ref stepsLeft),
            IntegerStyle.Roman => Run(text, start, c => "MDCLXVImdclxvi".Contains(c, StringComparison.Ordinal), ref stepsLeft),
            _ => Digits(part.DigitsToRead, number.IsOrdinal, text, start, ref stepsLeft),
        };
    }

    private static PartCandidates Digits(int count, bool ordinal, string text, int start, ref int stepsLeft)
    {
        var end = EndOfRun(text, start, char.IsAsciiDigit, ref stepsLeft);
        if (end == start || end - start < count)
        {
            return None;
        }

        end = count > 0 ? start + count : end;
        if (!ordinal)
        {
            return new(end, count > 0 ? end : start + 1);
        }

        string[] endings = ["th", "st", "nd", "rd"];
        return endings.Any(ending => StartsWith(text, end, ending)) ? Only(end + 2) : None;
    }

    private static PartCandidates Zone(DatePart part, string text, int start, ref int stepsLeft)
    {
        var sign = part.Component == 'z' ? start + 3 : start;
        if ((sign > start && !StartsWith(text, start, "GMT")) || sign >= text.Length || text[sign] is not ('+' or '-'))
        {
            return None;
        }

        var hours = Run(text, sign + 1, char.IsAsciiDigit, ref stepsLeft);
        if (part.Number?.Pattern is not { Interval: > 0 } pattern || hours._next < hours._lowest)
        {
            return hours;
        }

        var separator = pattern.Separators[0].Sign;
        return StartsWith(text, hours._next, separator)
            ? Run(text, hours._next + separator.Length, char.IsAsciiDigit, ref stepsLeft)
            : None;
    }

    private static bool StartsWith(string text, int start, string expected) =>
        start <= text.Length && text.AsSpan(start).StartsWith(expected, StringComparison.OrdinalIgnoreCase);
}

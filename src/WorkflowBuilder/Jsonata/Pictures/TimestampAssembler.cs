using System.Globalization;

namespace WorkflowBuilder.Jsonata;

/// <summary>Makes a moment of the components read from a text.</summary>
internal sealed class TimestampAssembler
{
    private const string Indexes = "YMDHmsfdFhPZzWwXx";

    private readonly double?[] _values = new double?[Indexes.Length];
    private bool _hasComponent;

    private double? this[char component]
    {
        get => _values[Indexes.IndexOf(component, StringComparison.Ordinal)];
        set => _values[Indexes.IndexOf(component, StringComparison.Ordinal)] = value;
    }

    public static double? Assemble(DatePart[] parts, string text, int[] ends, double nowMillis)
    {
        var assembler = new TimestampAssembler();
        assembler.ReadAll(parts, text, ends);
        return assembler._hasComponent ? assembler.Combine(new CivilTime((long)nowMillis)) : null;
    }

    private static double? Read(DatePart part, ReadOnlySpan<char> text)
    {
        if (part.IsZone)
        {
            return ReadZone(part, text);
        }

        if (part.Component == 'f')
        {
            Span<char> fraction = stackalloc char[5];
            "0.".CopyTo(fraction);
            var digits = text[..Math.Min(text.Length, 3)];
            digits.CopyTo(fraction[2..]);
            return double.Parse(fraction[..(digits.Length + 2)], NumberStyles.Float, CultureInfo.InvariantCulture) * 1000;
        }

        if (part.Number is { } number)
        {
            return number.Read(text);
        }

        var found = part.Component == 'P' ? HalfOfDay(text) : CalendarNames.Find(part.ParseNames!, text);
        return double.IsNaN(found) ? null : found;
    }

    private static double HalfOfDay(ReadOnlySpan<char> text) => text switch
    {
        "am" or "AM" => 0,
        "pm" or "PM" => 1,
        _ => double.NaN,
    };

    /// <summary>The sign belongs to the hours only: the reference adds the minutes to either.</summary>
    private static double ReadZone(DatePart part, ReadOnlySpan<char> text)
    {
        text = part.Component == 'z' ? text[3..] : text;
        if (part.Number?.Pattern is { Interval: > 0 } pattern)
        {
            var split = text.IndexOf(pattern.Separators[0].Sign, StringComparison.OrdinalIgnoreCase);
            var rest = text[(split + pattern.Separators[0].Sign.Length)..];
            return (JsNumber.ParseInteger(text[..split]) * 60) + JsNumber.ParseInteger(rest);
        }

        return text.Length <= 3
            ? JsNumber.ParseInteger(text) * 60
            : (JsNumber.ParseInteger(text[..3]) * 60) + JsNumber.ParseInteger(text[3..]);
    }

    private static bool IsPresent(double? value) => value is { } number && number != 0 && !double.IsNaN(number);

    private void ReadAll(DatePart[] parts, string text, int[] ends)
    {
        var start = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Literal is null)
            {
                this[parts[i].Component] = Read(parts[i], text.AsSpan(start, ends[i] - start));
                _hasComponent = true;
            }

            start = ends[i];
        }
    }

    /// <summary>Whether components of a group are there and no others of their kind.</summary>
    private bool Fits(string group, string kind) =>
        group.Any(component => IsPresent(this[component]))
        && !kind.Any(component => IsPresent(this[component]) && !group.Contains(component, StringComparison.Ordinal));

    private double Combine(CivilTime now)
    {
        const string DateKind = "YXMxWwdD";
        const string TimeKind = "PHhmsf";
        var byDayOfYear = !Fits("YMD", DateKind) && Fits("Yd", DateKind);
        var byWeek = Fits("Xxw", DateKind) || Fits("XW", DateKind);
        var byHalfDay = !Fits("Hmsf", TimeKind) && Fits("Phmsf", TimeKind);
        var date = byDayOfYear ? "YD" : Fits("Xxw", DateKind) ? "XxwF" : byWeek ? "XWF" : "YMD";
        FillIn(date + (byHalfDay ? "Phmsf" : "Hmsf"), now);
        if (byWeek)
        {
            throw new JsonataException("D3136");
        }

        if (byDayOfYear)
        {
            SetDayOfYear();
        }

        if (byHalfDay)
        {
            this['H'] = (this['h'] == 12 ? 0 : this['h']) + (this['P'] == 1 ? 12 : 0);
        }

        return ToMillis();
    }

    /// <summary>What is more significant than all that was read comes from the current time, what is less significant is the least.</summary>
    private void FillIn(string components, CivilTime now)
    {
        var started = false;
        var ended = false;
        foreach (var component in components)
        {
            if (this[component] is not null)
            {
                started = true;
                if (ended)
                {
                    throw new JsonataException("D3136");
                }
            }
            else if (started)
            {
                this[component] = component is 'M' or 'D' or 'd' ? 1 : 0;
                ended = true;
            }
            else
            {
                // The reference takes neither half of the day for now, and so the first.
                this[component] = component == 'P' ? 0 : DatePartWriter.ValueOf(component, now);
            }
        }
    }

    private void SetDayOfYear()
    {
        var first = CivilTime.Utc([Value('Y'), 1, 1], [0, 0, 0, 0]);
        var day = CivilTime.FromMillis(first + ((Value('d') - 1) * CivilTime.MillisPerDay));
        this['M'] = day?.Month ?? double.NaN;
        this['D'] = day?.DayOfMonth ?? double.NaN;
    }

    private double ToMillis()
    {
        var month = Value('M') > 0 ? Value('M') : 1;
        var millis = CivilTime.Utc([Value('Y'), month, Value('D')], [Value('H'), Value('m'), Value('s'), Value('f')]);
        var zone = IsPresent(this['Z']) ? this['Z'] : IsPresent(this['z']) ? this['z'] : 0;
        return millis - (zone!.Value * 60_000);
    }

    /// <summary>Not a number where nothing has been read or filled in.</summary>
    private double Value(char component) => this[component] ?? double.NaN;
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Writes the parts of a date picture for one moment.</summary>
internal static class DatePartWriter
{
    private static readonly IntegerPicture TwoDigits = IntegerPicture.Parse("00");

    public static void Write(ref PictureBuffer target, DatePart part, CivilTime time, ZoneOffset offset)
    {
        if (part.Literal is { } literal)
        {
            target.Append(literal);
            return;
        }

        switch (part.Component)
        {
            case 'Z' or 'z':
                WriteZone(ref target, part, offset);
                break;
            case 'P':
                var upper = part.NameCase == LetterCase.Upper;
                target.Append(time.Hour >= 12 ? (upper ? "PM" : "pm") : (upper ? "AM" : "am"));
                break;
            case 'C' or 'E':
                target.Append("ISO");
                break;
            default:
                WriteValue(ref target, part, ValueOf(part.Component, time));
                break;
        }
    }

    public static JsonataException NoName(char component) => new("D3133") { Value = JsonData.From(component.ToString()) };

    /// <summary>The number that a component of a date has.</summary>
    public static int ValueOf(char component, CivilTime time) => component switch
    {
        'Y' => time.Year,
        'M' => time.Month,
        'D' => time.DayOfMonth,
        'd' => DayOfYear(time),
        'F' => time.DayOfWeek,
        'W' => CalendarWeek.OfYear(time),
        'w' => CalendarWeek.OfMonth(time),
        'X' => CalendarWeek.Year(time),
        'x' => CalendarWeek.Month(time),
        'H' => time.Hour,
        'h' => time.HourOfHalfDay,
        'm' => time.Minute,
        's' => time.Second,
        _ => time.Millisecond,
    };

    private static int DayOfYear(CivilTime time) =>
        (int)(CivilTime.LegacyDayNumber(time.Year, time.Month, time.DayOfMonth) - CivilTime.LegacyDayNumber(time.Year, 1, 1)) + 1;

    private static void WriteValue(ref PictureBuffer target, DatePart part, int value)
    {
        if (part.Number is { } number)
        {
            number.Write(ref target, part.Component == 'Y' ? value % part.YearModulus : value);
        }
        else
        {
            target.Append((part.Names ?? throw NoName(part.Component))[value - 1]);
        }
    }

    private static void WriteZone(ref PictureBuffer target, DatePart part, ZoneOffset offset)
    {
        var number = part.Number!;
        var regular = number.Pattern?.Interval > 0;
        if (!regular && number.MandatoryDigits is not (>= 1 and <= 4))
        {
            throw new JsonataException("D3134") { Value = number.MandatoryDigits is { } digits ? JsonData.From(digits) : default };
        }

        if (offset.Combined == 0 && part.HasTraditionalModifier)
        {
            target.Append('Z');
            return;
        }

        target.Append(part.Component == 'z' ? "GMT" : "");
        target.Append(offset.Combined >= 0 ? "+" : "");
        var hoursOnly = !regular && number.MandatoryDigits <= 2;
        number.Write(ref target, hoursOnly ? offset.Hours : offset.Combined);
        if (hoursOnly && offset.Minutes != 0)
        {
            target.Append(':');
            TwoDigits.Write(ref target, offset.Minutes);
        }
    }
}

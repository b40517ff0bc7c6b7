namespace WorkflowBuilder.Jsonata;

/// <summary>A moment in UTC on the proleptic Gregorian calendar, over the whole range of ECMAScript times.</summary>
internal readonly struct CivilTime
{
    public const double MaxMillis = 8.64e15;
    public const long MillisPerDay = 86_400_000;

    private const int DaysPerEra = 146_097;
    private const int DaysFromEraToEpoch = 719_468;

    private readonly int _millisOfDay;

    public CivilTime(long millis)
    {
        Millis = millis;
        Day = Math.DivRem(millis, MillisPerDay, out var rest);
        if (rest < 0)
        {
            rest += MillisPerDay;
            Day--;
        }

        _millisOfDay = (int)rest;

        // The calendar is counted from 1 March, so that a leap day is the last day of its year.
        var shifted = Day + DaysFromEraToEpoch;
        var era = (shifted >= 0 ? shifted : shifted - (DaysPerEra - 1)) / DaysPerEra;
        var dayOfEra = (int)(shifted - (era * DaysPerEra));
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / (DaysPerEra - 1))) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        DayOfMonth = dayOfYear - (((153 * month) + 2) / 5) + 1;
        Month = month < 10 ? month + 3 : month - 9;
        Year = (int)(yearOfEra + (era * 400)) + (Month <= 2 ? 1 : 0);
    }

    public long Millis { get; }

    /// <summary>Days since 1 January 1970.</summary>
    public long Day { get; }

    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    public int DayOfMonth { get; }

    public int Hour => _millisOfDay / 3_600_000;

    public int HourOfHalfDay => ((Hour + 11) % 12) + 1;

    public int Minute => _millisOfDay / 60_000 % 60;

    public int Second => _millisOfDay / 1000 % 60;

    public int Millisecond => _millisOfDay % 1000;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int DayOfWeek => WeekdayOf(Day);

    public static int WeekdayOf(long day) => (int)((((day + 3) % 7) + 7) % 7) + 1;

    /// <summary>The moment, or null where there is none so far away.</summary>
    public static CivilTime? FromMillis(double millis) =>
        Math.Abs(millis) <= MaxMillis ? new CivilTime((long)millis) : null;

    /// <summary>The number of days from 1970 to a day, which may lie outside its month.</summary>
    public static long DayNumber(long year, int month, long dayOfMonth)
    {
        year -= month <= 2 ? 1 : 0;
        var era = (year >= 0 ? year : year - 399) / 400;
        var yearOfEra = year - (era * 400);
        var dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysPerEra) + dayOfEra - DaysFromEraToEpoch + dayOfMonth - 1;
    }

    /// <summary>The same, where the years 0 to 99 mean those of the twentieth century, as they do to Date.UTC.</summary>
    public static long LegacyDayNumber(long year, int month, long dayOfMonth) =>
        DayNumber(year is >= 0 and <= 99 ? year + 1900 : year, month, dayOfMonth);

    /// <summary>What Date.UTC makes of parts that may be out of range, counting months from 1; NaN where it finds no time.</summary>
    public static double Utc(ReadOnlySpan<double> date, ReadOnlySpan<double> time)
    {
        double sum = 0;
        foreach (var part in (ReadOnlySpan<double>)[.. date, .. time])
        {
            sum += part;
        }

        if (!double.IsFinite(sum) || Math.Abs(date[0]) > 400_000 || Math.Abs(date[1]) > 5_000_000)
        {
            return double.NaN;
        }

        var months = (long)date[1] - 1;
        var year = (long)date[0];
        year = (year is >= 0 and <= 99 ? year + 1900 : year) + Math.DivRem(months, 12, out var month);
        var day = DayNumber(year, (int)month + 1, 1) + Math.Truncate(date[2]) - 1;
        var millis = (Math.Truncate(time[0]) * 3_600_000) + (Math.Truncate(time[1]) * 60_000)
            + (Math.Truncate(time[2]) * 1000) + Math.Truncate(time[3]);
        millis += day * MillisPerDay;
        return Math.Abs(millis) <= MaxMillis ? millis : double.NaN;
    }
}

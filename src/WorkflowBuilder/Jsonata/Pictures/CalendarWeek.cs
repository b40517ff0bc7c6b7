namespace WorkflowBuilder.Jsonata;

/// <summary>Weeks of a year and of a month by the rule of ISO 8601: the first is the one with the first Thursday.</summary>
internal static class CalendarWeek
{
    public static int OfYear(CivilTime time)
    {
        var today = CivilTime.LegacyDayNumber(time.Year, time.Month, time.DayOfMonth);
        var days = today - FirstWeek(time.Year, 1);
        if (days < 0)
        {
            days = today - FirstWeek(time.Year - 1, 1);
        }
        else if (days > 51 * 7 && today >= FirstWeek(time.Year + 1, 1))
        {
            return 1;
        }

        return Number(days);
    }

    public static int OfMonth(CivilTime time)
    {
        var today = CivilTime.LegacyDayNumber(time.Year, time.Month, time.DayOfMonth);
        var days = today - FirstWeek(time.Year, time.Month);
        if (days < 0)
        {
            var (year, month) = Previous(time);
            days = today - FirstWeek(year, month);
        }
        else if (days > 3 * 7)
        {
            var (year, month) = Next(time);
            return today >= FirstWeek(year, month) ? 1 : Number(days);
        }

        return Number(days);
    }

    /// <summary>The year that the week of a day belongs to.</summary>
    public static int Year(CivilTime time)
    {
        if (time.Day < FirstWeek(time.Year, 1))
        {
            return time.Year - 1;
        }

        return time.Day >= FirstWeek(time.Year + 1, 1) ? time.Year + 1 : time.Year;
    }

    /// <summary>The month that the week of a day belongs to.</summary>
    public static int Month(CivilTime time)
    {
        if (time.Day < FirstWeek(time.Year, time.Month))
        {
            return Previous(time).Month;
        }

        var (year, month) = Next(time);
        return time.Day >= FirstWeek(year, month) ? month : time.Month;
    }

    /// <summary>The Monday that the first week of a month, or of a year, starts with.</summary>
    private static long FirstWeek(int year, int month)
    {
        var first = CivilTime.LegacyDayNumber(year, month, 1);
        var weekday = CivilTime.WeekdayOf(first);
        return weekday > 4 ? first + 8 - weekday : first - weekday + 1;
    }

    private static int Number(long days) => (int)Math.Floor(days / 7.0) + 1;

    private static (int Year, int Month) Previous(CivilTime time) =>
        time.Month == 1 ? (time.Year - 1, 12) : (time.Year, time.Month - 1);

    private static (int Year, int Month) Next(CivilTime time) =>
        time.Month == 12 ? (time.Year + 1, 1) : (time.Year, time.Month + 1);
}

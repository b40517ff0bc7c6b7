namespace WorkflowBuilder.Jsonata;

/// <summary>The distance of local time from UTC, written as a number of hours and minutes such as +0530.</summary>
internal readonly record struct ZoneOffset(double Hours, double Minutes)
{
    /// <summary>The hours and minutes as one number again.</summary>
    public double Combined => (Hours * 100) + Minutes;

    public double Millis => ((60 * Hours) + Minutes) * 60_000;

    public static ZoneOffset Parse(string timezone)
    {
        var offset = JsNumber.ParseInteger(timezone);
        if (!double.IsFinite(offset))
        {
            throw PictureLimits.Exceeded($"The timezone \"{timezone}\" is not an offset such as +0530");
        }

        // Rounding the hours down gives an hour too many west of Greenwich where there are minutes: the reference does so.
        return new ZoneOffset(Math.Floor(offset / 100), offset % 100);
    }
}

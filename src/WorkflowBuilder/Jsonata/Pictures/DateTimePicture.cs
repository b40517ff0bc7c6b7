namespace WorkflowBuilder.Jsonata;

/// <summary>A compiled picture of fn:format-dateTime, used in both directions.</summary>
internal sealed class DateTimePicture
{
    /// <summary>The picture of the ISO 8601 format, for where no other is given.</summary>
    public static readonly DateTimePicture Iso8601 = Parse("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    private readonly DatePart[] _parts;

    private DateTimePicture(DatePart[] parts) => _parts = parts;

    public static DateTimePicture Parse(string picture) => new(DatePictureReader.Read(picture));

    public string Format(double millisSinceEpoch, string? timezone)
    {
        var offset = timezone is null ? default : ZoneOffset.Parse(timezone);
        if (CivilTime.FromMillis(millisSinceEpoch + offset.Millis) is not { } time)
        {
            throw PictureLimits.Exceeded("The timestamp is outside the range of dates");
        }

        var buffer = new PictureBuffer(stackalloc char[PictureBuffer.InitialSize]);
        foreach (var part in _parts)
        {
            DatePartWriter.Write(ref buffer, part, time, offset);
        }

        return buffer.Finish();
    }

    /// <summary>Reads a timestamp, taking from the current time what comes before the first component that the picture has.</summary>
    /// <returns>Null for a text that does not have the form of the picture, NaN for a date that does not exist.</returns>
    public double? ParseMillis(string text, double nowMillis)
    {
        foreach (var part in _parts)
        {
            CheckReadable(part);
        }

        return TimestampMatcher.Match(_parts, text) is { } ends
            ? TimestampAssembler.Assemble(_parts, text, ends, nowMillis)
            : null;
    }

    private static void CheckReadable(DatePart part)
    {
        if (part.Literal is not null || part.IsZone || part.Component == 'f')
        {
            return;
        }

        if (part.Number is { } number)
        {
            number.ThrowIfUnsupported();
        }
        else if (part.ParseNames is null && part.Component != 'P')
        {
            throw DatePartWriter.NoName(part.Component);
        }
    }
}

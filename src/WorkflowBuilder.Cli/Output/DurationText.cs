using System.Globalization;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes lengths of time for people: <c>0 s</c>, <c>1.5 s</c>, <c>10 min</c>, <c>1 h 30 min</c>, <c>365 d</c>.</summary>
internal static class DurationText
{
    public static string Of(TimeSpan duration)
    {
        if (duration < TimeSpan.FromMinutes(1))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.###} s");
        }

        var parts = new[] { (duration.Days, "d"), (duration.Hours, "h"), (duration.Minutes, "min"), (duration.Seconds, "s") };
        return string.Join(' ', parts
            .Where(part => part.Item1 > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {part.Item2}")));
    }
}

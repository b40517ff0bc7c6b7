using System.Globalization;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes which states and ways were gone through, and which not.</summary>
internal static class CoverageText
{
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, IReadOnlyList<StateCoverage> states)
    {
        await TextTable.WriteAsync(output, [["state", "visits", "never taken"], .. states.Select(Row)], 1);
        var ways = states.SelectMany(state => state.Transitions).ToList();
        await output.WriteLineAsync($"{Share("states", states.Count(state => state.Visits > 0), states.Count)}, {Share("transitions", ways.Count(way => way.Count > 0), ways.Count)}");
    }

    private static string[] Row(StateCoverage state) =>
    [
        state.Name,
        state.Visits.ToString("#,0", CultureInfo.InvariantCulture),
        state.Visits == 0 ? "the state" : string.Join(", ", state.Transitions.Where(way => way.Count == 0).Select(Way)),
    ];

    private static string Way(TransitionCoverage way) => way.Target is null ? way.Field : $"{way.Field} to {way.Target}";

    private static string Share(string what, int reached, int all) => string.Create(
        CultureInfo.InvariantCulture, $"{reached} of {all} {what} ({(all == 0 ? 100 : 100 * reached / all)} %)");
}

using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Runner;

/// <summary>Shows coverage to people.</summary>
internal static class CoverageTable
{
    private const string StateTitle = "State";
    private const int LongestName = 40;

    public static string Of(Coverage coverage)
    {
        var states = coverage.States;
        var width = states.Select(state => Math.Min(state.Name.Length, LongestName)).Append(StateTitle.Length).Max();
        var text = new StringBuilder();
        text.Append(StateTitle.PadRight(width)).AppendLine("    Visits  Ways out and retriers");
        foreach (var state in states)
        {
            var name = state.Name.Length > LongestName ? $"{state.Name[..(LongestName - 1)]}…" : state.Name;
            text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(width)}{state.Visits,10}  {Ways(state)}").TrimEnd());
        }

        text.AppendLine();
        AppendRatio(text, "States entered", coverage.EnteredStates);
        AppendRatio(text, "Transitions taken", coverage.TakenTransitions);
        AppendRatio(text, "Retriers used", coverage.UsedRetriers);
        AppendRatio(text, "Branches and item processors begun", coverage.StartedScopes);
        AppendUncovered(text, coverage.Uncovered);
        return text.ToString();
    }

    private static string Ways(StateCoverage state) => string.Join(", ", state.Transitions
        .Select(way => string.Create(CultureInfo.InvariantCulture, $"{way.Field} {way.Count}"))
        .Concat(state.Retriers.Select(retrier => string.Create(CultureInfo.InvariantCulture, $"{retrier.Field} {retrier.Count}"))));

    private static void AppendRatio(StringBuilder text, string title, CoverageRatio ratio)
    {
        if (ratio.Total > 0)
        {
            text.Append(title).Append(": ").Append(ratio).AppendLine();
        }
    }

    private static void AppendUncovered(StringBuilder text, IReadOnlyList<UncoveredPart> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        text.AppendLine().AppendLine("Not covered:");
        foreach (var part in parts)
        {
            text.Append("  ").AppendLine(part.Description);
        }
    }
}

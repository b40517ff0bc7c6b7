using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Runner.Testing;

/// <summary>What a person needs to see of a run to understand what went wrong: its way, and how it ended.</summary>
internal static class RunReport
{
    private const int MaxStates = 40;
    private const int MaxEvents = 10;
    private const int MaxLength = 400;

    public static string Of(ExecutionResult result)
    {
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"Way: {Way(result.VisitedStates)}");
        if (result.History.Count > 0)
        {
            report.AppendLine("Last events:");
            foreach (var happened in result.History.Skip(result.History.Count - MaxEvents))
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"  {happened}{Details(happened)}");
            }
        }

        return report.ToString();
    }

    private static string Way(IReadOnlyList<string> states)
    {
        if (states.Count == 0)
        {
            return "(not kept)";
        }

        var skipped = Math.Max(0, states.Count - MaxStates);
        var start = skipped > 0 ? string.Create(CultureInfo.InvariantCulture, $"({skipped} states) -> ") : "";
        return start + string.Join(" -> ", states.Skip(skipped));
    }

    private static string Details(HistoryEvent happened)
    {
        if (happened.Details is null)
        {
            return "";
        }

        var json = happened.ToJson();
        foreach (var (name, details) in json.Members)
        {
            if (name.EndsWith("EventDetails", StringComparison.Ordinal))
            {
                var text = details.ToString();
                return $" {(text.Length <= MaxLength ? text : $"{text[..MaxLength]}...")}";
            }
        }

        return "";
    }
}

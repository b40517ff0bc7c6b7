using System.Text;

namespace WorkflowBuilder.Runner;

/// <summary>Writes the format of lcov.</summary>
internal static class LcovReport
{
    public static string Of(CoveredLines covered, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var text = new StringBuilder();
        Add(text, "TN:");
        Add(text, $"SF:{path}");
        foreach (var state in covered.States)
        {
            Add(text, $"FN:{state.Line},{OneLine(state.Name)}");
            Add(text, $"FNDA:{state.Visits},{OneLine(state.Name)}");
        }

        Add(text, $"FNF:{covered.States.Count}");
        Add(text, $"FNH:{covered.States.Count(state => state.Visits > 0)}");
        AddBranches(text, covered.States);
        foreach (var (line, count) in covered.Lines)
        {
            Add(text, $"DA:{line},{count}");
        }

        Add(text, $"LF:{covered.Lines.Count}");
        Add(text, $"LH:{covered.Lines.Count(line => line.Value > 0)}");
        Add(text, "end_of_record");
        return text.ToString();
    }

    private static void AddBranches(StringBuilder text, IReadOnlyList<CoveredState> states)
    {
        var (found, hit) = (0, 0);
        for (var block = 0; block < states.Count; block++)
        {
            var state = states[block];
            for (var i = 0; i < state.Branches.Count; i++)
            {
                var count = state.Branches[i].Count;
                Add(text, $"BRDA:{state.Line},{block},{i},{(state.Visits == 0 ? "-" : FormattableString.Invariant($"{count}"))}");
                found++;
                hit += count > 0 ? 1 : 0;
            }
        }

        Add(text, $"BRF:{found}");
        Add(text, $"BRH:{hit}");
    }

    private static string OneLine(string name) => name.ReplaceLineEndings(" ");

    private static void Add(StringBuilder text, FormattableString line) => text.Append(FormattableString.Invariant(line)).Append('\n');

    private static void Add(StringBuilder text, string line) => text.Append(line).Append('\n');
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>StartAt, Next and Default name states of their own scope.</summary>
internal sealed class TransitionTargetRule : IValidationRule
{
    public void Check(StateMachineDefinition definition, ProblemList problems)
    {
        var everywhere = new Lazy<Dictionary<string, string>>(() => definition.Graphs()
            .SelectMany(graph => graph.States)
            .DistinctBy(state => state.Name)
            .ToDictionary(state => state.Name, state => state.Pointer));
        foreach (var graph in definition.Graphs())
        {
            var names = graph.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
            var targets = TransitionTarget.Of(graph.Syntax, "StartAt", graph.StartAt).Concat(graph.States.SelectMany(state => state.Targets));
            foreach (var target in targets)
            {
                if (!names.Contains(target.Name) && !target.Name.Contains("${", StringComparison.Ordinal))
                {
                    var elsewhere = everywhere.Value.GetValueOrDefault(target.Name);
                    problems.Add(TransitionDiagnostics.TargetNotFound(target.Syntax.Pointer, target.Name, elsewhere, Similar(target.Name, names)), target.Syntax);
                }
            }
        }
    }

    // Names that differ in case and blanks only are the common mistake; a longer search would be slow for hostile input.
    private static string? Similar(string name, HashSet<string> names)
    {
        const int MaxNames = 1_000;
        var plain = Plain(name);
        return names.Take(MaxNames).FirstOrDefault(other => string.Equals(Plain(other), plain, StringComparison.OrdinalIgnoreCase));
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>StartAt, Next and Default name states of their own scope.</summary>
internal sealed class TransitionTargetRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        var everywhere = new Lazy<Dictionary<string, StateDefinition>>(() => definition.Graphs()
            .SelectMany(graph => graph.States)
            .DistinctBy(state => state.Name)
            .ToDictionary(state => state.Name, StringComparer.Ordinal));
        foreach (var graph in definition.Graphs())
        {
            // Where States is missing, empty or a placeholder, that is what there is to say.
            if (graph.Syntax.Find("States") is { Members.Count: > 0 } states)
            {
                Check(graph, states, everywhere, problems);
            }
        }
    }

    private static void Check(StateGraph graph, JsonSyntaxNode states, Lazy<Dictionary<string, StateDefinition>> everywhere, ProblemList problems)
    {
        // A state that could not be read is there all the same.
        var names = states.Members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var nearest = new NearestName(names);
        foreach (var target in TransitionTarget.Of(graph.Syntax, "StartAt", graph.StartAt).Concat(graph.States.SelectMany(state => state.Targets)))
        {
            if (problems.IsFull)
            {
                return;
            }

            if (!names.Contains(target.Name) && !target.Name.Contains("${", StringComparison.Ordinal))
            {
                var elsewhere = everywhere.Value.GetValueOrDefault(target.Name)?.Pointer;
                problems.Add(TransitionDiagnostics.TargetNotFound(target.Syntax.Pointer, target.Name, elsewhere, nearest.To(target.Name)), target.Syntax);
            }
        }
    }
}

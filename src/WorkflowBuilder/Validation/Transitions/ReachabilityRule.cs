using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A path leads from StartAt to every state of its scope.</summary>
internal sealed class ReachabilityRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var (definition, problems) = (context.Definition, context.Problems);
        foreach (var graph in definition.Graphs())
        {
            // Step Functions reports a missing terminal state instead, and what is not understood may lead anywhere.
            if (IsUnderstood(graph) && (graph is not StateMachineDefinition || TerminalStateRule.MayEnd(graph)))
            {
                Check(graph, problems);
            }
        }
    }

    private static bool IsUnderstood(StateGraph graph) =>
        graph.IsComplete
        && graph.StartAt?.Contains("${", StringComparison.Ordinal) == false
        && graph.States.All(state => state is not UnknownState && state.Targets.All(target => !target.Name.Contains("${", StringComparison.Ordinal)));

    private static void Check(StateGraph graph, ProblemList problems)
    {
        var byName = graph.States.DistinctBy(state => state.Name).ToDictionary(state => state.Name, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([graph.StartAt!]);
        while (open.TryPop(out var name))
        {
            if (byName.TryGetValue(name, out var state) && reached.Add(name))
            {
                foreach (var target in state.Targets)
                {
                    open.Push(target.Name);
                }
            }
        }

        foreach (var state in graph.States.Where(state => !reached.Contains(state.Name)))
        {
            problems.Add(TransitionDiagnostics.StateUnreachable(state.Pointer, state.Name), state.Syntax);
        }
    }
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// The states in a Parallel or Map set no variable that is set outside before. What the Parallel or Map itself sets afterwards is another matter, and child
/// executions of a Distributed Map share nothing with what is around them.
/// </summary>
internal sealed class VariableScopeRule : IValidationRule
{
    // Definitions that have more of them without a finding are made to take long.
    private const int MaxSearches = 200;

    public void Check(ValidationContext context)
    {
        if (context.Assignments.Count == 0 || context.Scopes.Count == 1)
        {
            return;
        }

        var places = context.Assignments.ToLookup(assignment => (assignment.State.Scope, assignment.Name));
        var searches = 0;
        foreach (var assignment in context.Assignments)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            if (!Placeholder.IsIn(assignment.Name) && FindBefore(assignment, places, ref searches) is { } outer)
            {
                Report(assignment, outer, context.Problems);
            }
        }
    }

    private static Assignment? FindBefore(Assignment assignment, ILookup<(ScopeContext Scope, string Name), Assignment> places, ref int searches)
    {
        for (var scope = assignment.State.Scope; scope is { Parent: { } parent, IsDistributed: false }; scope = parent.Scope)
        {
            foreach (var outer in places[(parent.Scope, assignment.Name)])
            {
                if (outer.State != parent && searches < MaxSearches)
                {
                    if (Leads(outer.State, parent))
                    {
                        return outer;
                    }

                    searches++;
                }
            }
        }

        return null;
    }

    private static bool Leads(StateContext from, StateContext to)
    {
        var seen = new HashSet<StateContext>();
        var open = new Stack<StateContext>([from]);
        while (open.TryPop(out var state))
        {
            foreach (var target in state.Targets)
            {
                if (from.Scope.Find(target.Name) is { } next && seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return seen.Contains(to);
    }

    private static void Report(Assignment assignment, Assignment outer, ProblemList problems) => problems.Add(
        VariableDiagnostics.DefinedOutside(assignment.Member.Value, PathDiagnostics.Shown(assignment.Name), outer.State.Name) with
        {
            Related = [problems.Related($"State \"{outer.State.Name}\" sets it here.", outer.Member.Value)],
        },
        assignment.Member);
}

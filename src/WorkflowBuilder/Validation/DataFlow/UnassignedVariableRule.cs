using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A variable is assigned before it is read.</summary>
internal sealed class UnassignedVariableRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var uses = context.Variables;
        if (uses.Reads.Count == 0 || !uses.KnowsAssignments)
        {
            return;
        }

        var flow = new VariableFlow(context, uses);
        var assigned = context.Assignments.ToLookup(assignment => assignment.Name, StringComparer.Ordinal);
        var nearest = new NearestName(assigned.Select(name => name.Key).ToList());
        foreach (var read in uses.Reads)
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (read.IsTested || !flow.Knows(read.State, read.Name) || flow.MustBeAssigned(read.State, read.Name))
            {
                continue;
            }

            var places = assigned[read.Name];
            var suggestion = places.Any() ? null : nearest.To(read.Name);
            var finding = flow.MayBeAssigned(read.State, read.Name)
                ? DataFlowDiagnostics.VariableMayBeUnassigned(read.Node.Pointer, read.Name)
                : Describe(read, [.. places], suggestion);
            context.Problems.Add(
                finding with
                {
                    Related = [.. places.Take(1).Select(place => context.Problems.Related("The variable is assigned here.", place.Member.Value))],
                    Fix = suggestion is null ? null : Fix(read, suggestion, context.Problems),
                },
                read.Node,
                Math.Max(0, read.Index),
                read.Name.Length + 1);
        }
    }

    private static Diagnostic Describe(VariableRead read, List<Assignment> places, string? suggestion)
    {
        var pointer = read.Node.Pointer;
        if (places.Count == 0)
        {
            return DataFlowDiagnostics.VariableIsUnassigned(pointer, read.Name, "nothing assigns it", suggestion);
        }

        if (IsOutsideOfChildExecution(read.State, places))
        {
            return DataFlowDiagnostics.VariableOutsideOfChildExecution(pointer, read.Name);
        }

        var found = places.TrueForAll(place => place.State == read.State) ? "this state assigns it only when it ends"
            : places.FindIndex(place => Surrounds(place.State.Scope, read.State)) is >= 0 and var index
                ? $"state \"{places[index].State.Name}\" assigns it, but does not run before"
            : $"state \"{places[0].State.Name}\" assigns it, but what is assigned in a branch or item processor is there only inside of it";
        return DataFlowDiagnostics.VariableIsUnassigned(pointer, read.Name, found, null);
    }

    private static bool IsOutsideOfChildExecution(StateContext reader, List<Assignment> places)
    {
        for (var scope = reader.Scope; scope.Parent is not null; scope = scope.Parent.Scope)
        {
            if (scope.IsDistributed)
            {
                return places.Exists(place => Surrounds(place.State.Scope, scope.Parent));
            }
        }

        return false;
    }

    private static bool Surrounds(ScopeContext scope, StateContext state)
    {
        for (StateContext? inner = state; inner is not null; inner = inner.Scope.Parent)
        {
            if (inner.Scope == scope)
            {
                return true;
            }
        }

        return false;
    }

    private static SuggestedFix? Fix(VariableRead read, string name, ProblemList problems)
    {
        var (text, written) = (read.Node.Text!, $"${read.Name}");
        return read.Index >= 0 && string.CompareOrdinal(text, read.Index, written, 0, written.Length) == 0
            ? problems.ReplaceText($"Write \"${name}\"", read.Node, $"{text.AsSpan(0, read.Index)}${name}{text.AsSpan(read.Index + written.Length)}")
            : null;
    }
}

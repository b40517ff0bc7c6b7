using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>
/// A catcher of all errors does more than go on as if nothing had happened. In a branch or item processor, ending well keeps one failure from the others.
/// </summary>
internal sealed class HiddenErrorRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            // States.ALL stands in the last catcher.
            if (state.State is WorkStateDefinition { Catch: [.., { ErrorEquals: [Errors.All], Assign: null, Next: { } target } catcher] } work
                && Hides(state, work, catcher, target) is { } where)
            {
                context.Problems.Add(CatchDiagnostics.HiddenError(catcher.Pointer, state.Name, where, KeepsError(catcher)), catcher.Syntax);
            }
        }
    }

    private static string? Hides(StateContext state, WorkStateDefinition work, Catcher catcher, string target)
    {
        if (target == work.Next)
        {
            return KeepsError(catcher) ? null : "to the same state as success";
        }

        return state.Scope.Parent is null && EndsWell(state.Scope, target) ? "to a successful end" : null;
    }

    /// <summary>Whether nothing comes from a state on that could tell anybody of the error, up to an end that is none.</summary>
    private static bool EndsWell(ScopeContext scope, string? next)
    {
        var state = scope.Find(next ?? "")?.State;
        for (var left = scope.States.Count; left > 0 && state is PassState { End: false } or WaitState { End: false }; left--)
        {
            state = scope.Find(state.Next ?? "")?.State;
        }

        return state is SucceedState or PassState { End: true } or WaitState { End: true };
    }

    private static bool KeepsError(Catcher catcher) => catcher.Has("Output") || catcher.ResultPath is { Text: not (null or "$") };
}

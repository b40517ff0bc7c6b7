using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>StartAt, Next and Default name states of their own scope.</summary>
internal sealed class TransitionTargetRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var everywhere = new Lazy<Dictionary<string, StateContext>>(() => context.States
            .DistinctBy(state => state.Name)
            .ToDictionary(state => state.Name, StringComparer.Ordinal));
        foreach (var scope in context.Scopes)
        {
            // Where States is missing, empty or a placeholder, that is what there is to say, and a placeholder may name any state.
            if (scope.Graph.Syntax.Find("States") is { Members.Count: > 0 } states && !Placeholder.IsInNames(states))
            {
                Check(scope, states, everywhere, context.Problems);
            }
        }
    }

    private static void Check(ScopeContext scope, JsonSyntaxNode states, Lazy<Dictionary<string, StateContext>> everywhere, ProblemList problems)
    {
        NearestName? nearest = null;
        foreach (var target in TransitionTarget.Of(scope.Graph.Syntax, "StartAt", scope.Graph.StartAt))
        {
            Check(target);
        }

        foreach (var state in scope.States)
        {
            foreach (var target in state.Targets)
            {
                Check(target);
            }
        }

        void Check(TransitionTarget target)
        {
            // A state that could not be read is there all the same.
            if (states.Find(target.Name) is null && !Placeholder.IsIn(target.Name) && !problems.IsFull)
            {
                nearest ??= new(states.Members.Select(member => member.Name));
                problems.Add(Missing(target, everywhere.Value.GetValueOrDefault(target.Name), nearest.To(target.Name), problems), target.Syntax);
            }
        }
    }

    private static Diagnostic Missing(TransitionTarget target, StateContext? elsewhere, string? similar, ProblemList problems) =>
        TransitionDiagnostics.TargetNotFound(target.Syntax, target.Name, elsewhere?.State.Pointer, similar) with
        {
            Related = elsewhere is null ? [] : [problems.Related("The state of that name is here.", elsewhere.State.Syntax)],
            Fix = elsewhere is null ? problems.Write(target.Syntax, similar) : null,
        };
}

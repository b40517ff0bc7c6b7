using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A task that waits for its token passes it on. Only the state itself knows it, so that nothing before it can have put it into the input.</summary>
internal sealed class CallbackTokenRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is TaskState task && task.WaitsForToken() && !TokenUse.IsPossible(state, task))
            {
                var place = task.Syntax.Find(state.Language == QueryLanguage.Jsonata ? "Arguments" : "Parameters") ?? task.Syntax;
                var token = state.Language == QueryLanguage.Jsonata
                    ? "{% $states.context.Task.Token %}"
                    : "\"$$.Task.Token\", in a field whose name ends in .$,";
                context.Problems.Add(TimingDiagnostics.TokenNotPassed(place.Pointer, state.Name, token), place);
            }
        }
    }
}

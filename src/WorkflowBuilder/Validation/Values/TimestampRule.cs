using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The moment that a Wait state names exists.</summary>
internal sealed class TimestampRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is WaitState { Timestamp: { } text } wait
                && !Placeholder.IsIn(text)
                && !(state.Language == QueryLanguage.Jsonata && JsonataText.IsExpression(text))
                && !Rfc3339.IsTimestamp(text))
            {
                var value = wait.Syntax.Find("Timestamp")!;
                context.Problems.Add(ValueDiagnostics.NotATimestamp(value, "Timestamp", state.Owner, text), value);
            }
        }
    }
}

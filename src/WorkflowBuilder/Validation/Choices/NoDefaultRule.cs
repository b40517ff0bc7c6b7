namespace WorkflowBuilder;

/// <summary>A Choice says what follows where no rule matches, unless its rules take both, or all, values of some type.</summary>
internal sealed class NoDefaultRule : IValidationRule
{
    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var choice in context.Choices)
        {
            if (choice.Choice.Syntax.Find("Default") is null && choice.Choice.Choices.Length > 0 && !choice.TakesWholeType)
            {
                context.Problems.Add(ChoiceDiagnostics.NoDefault(choice.Choice.Pointer, choice.State.Name), choice.Choice.Syntax);
            }
        }
    }
}

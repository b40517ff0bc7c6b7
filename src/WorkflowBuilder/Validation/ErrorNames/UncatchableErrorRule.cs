namespace WorkflowBuilder;

/// <summary>Retry and Catch name errors that they can do something about.</summary>
internal sealed class UncatchableErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        foreach (var use in ErrorNameUse.All(context))
        {
            if (use.Name is Errors.Runtime or Errors.ParameterPathFailure or Errors.IntrinsicFailure or Errors.NoChoiceMatched)
            {
                context.Problems.Add(ErrorNameDiagnostics.Uncatchable(use.Node, use.Name, isCertain: use.Name == Errors.Runtime), use.Node);
            }
        }
    }
}

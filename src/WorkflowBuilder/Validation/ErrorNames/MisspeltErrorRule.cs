namespace WorkflowBuilder;

/// <summary>Names that are nearly those of errors of Step Functions and Lambda are meant for them.</summary>
internal sealed class MisspeltErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        var nearest = new NearestError();
        HashSet<string>? raised = null;
        foreach (var use in ErrorNameUse.All(context))
        {
            if (context.Problems.IsFullOfOthers)
            {
                return;
            }

            if (nearest.To(use.Name) is { } similar && !(raised ??= RaisedErrors.Of(context)).Contains(use.Name))
            {
                var finding = ErrorNameDiagnostics.Misspelt(use.Node, use.Name, similar);
                context.Problems.Add(finding with { Fix = context.Problems.Replace($"Write \"{similar}\"", use.Node, $"\"{similar}\"") }, use.Node);
            }
        }
    }
}

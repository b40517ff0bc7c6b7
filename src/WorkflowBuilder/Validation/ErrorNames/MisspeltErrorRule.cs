namespace WorkflowBuilder;

/// <summary>Names that are nearly those of errors of Step Functions and Lambda are meant for them.</summary>
internal sealed class MisspeltErrorRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        HashSet<string>? raised = null;
        foreach (var use in ErrorNameUse.All(context))
        {
            if (Similar(use.Name) is { } similar && !(raised ??= RaisedErrors.Of(context)).Contains(use.Name))
            {
                var finding = ErrorNameDiagnostics.Misspelt(use.Node, use.Name, similar);
                context.Problems.Add(finding with { Fix = context.Problems.Replace($"Write \"{similar}\"", use.Node, $"\"{similar}\"") }, use.Node);
            }
        }
    }

    /// <summary>Gives the name of an error that a name is nearly, or <see langword="null"/>.</summary>
    public static string? Similar(string name) =>
        ErrorNames.IsUnknownOfStates(name) ? new NearestName(ErrorNames.OfStates).To(name)
        : name.StartsWith(ErrorNames.LambdaPrefix, StringComparison.Ordinal) && !ErrorNames.OfLambda.Contains(name)
            ? new NearestName(ErrorNames.OfLambda).To(name)
        : null;
}

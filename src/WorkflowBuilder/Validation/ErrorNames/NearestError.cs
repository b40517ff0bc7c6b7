namespace WorkflowBuilder;

/// <summary>Finds the error of Step Functions or Lambda that a name is nearly, once for all names of a definition.</summary>
internal sealed class NearestError
{
    private readonly NearestName _ofStates = new(ErrorNames.OfStates);
    private readonly NearestName _ofLambda = new(ErrorNames.OfLambda);

    /// <summary>Gives its name, or <see langword="null"/> where there is none or the name is right.</summary>
    public string? To(string name) =>
        ErrorNames.IsUnknownOfStates(name) ? _ofStates.To(name)
        : name.StartsWith(ErrorNames.LambdaPrefix, StringComparison.Ordinal) && !ErrorNames.OfLambda.Contains(name) ? _ofLambda.To(name)
        : null;
}

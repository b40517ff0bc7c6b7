namespace WorkflowBuilder;

/// <summary>An integration of Step Functions, such as <c>lambda:invoke</c>: the ARN of a resource but for its partition.</summary>
internal sealed record ServiceIntegration(string Name)
{
    public string Arn(string partition) => $"arn:{partition}:states:::{Name}";
}

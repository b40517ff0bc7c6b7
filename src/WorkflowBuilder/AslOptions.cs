namespace WorkflowBuilder;

/// <summary>Settings of <see cref="Workflow.ToJson(AslOptions)"/>.</summary>
public sealed class AslOptions
{
    /// <summary>Whether the JSON is spread over lines, for people and for snapshots.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool Indented { get; init; } = true;

    /// <summary>The partition in the ARNs of service integrations: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c> or a CDK token.</summary>
    /// <value>The default is <c>aws</c>.</value>
    public string Partition { get; init; } = "aws";
}

namespace WorkflowBuilder.Asl;

/// <summary>What a <see cref="MapState"/> runs for each item.</summary>
public sealed record ItemProcessor : StateGraph
{
    internal ItemProcessor(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>Where the iterations run: <c>INLINE</c> or <c>DISTRIBUTED</c>.</summary>
    public string? Mode { get; internal init; }

    /// <summary>The kind of the child executions: <c>STANDARD</c> or <c>EXPRESS</c>.</summary>
    public string? ExecutionType { get; internal init; }
}

namespace WorkflowBuilder.Asl;

/// <summary>What the results that a Map state writes look like.</summary>
internal sealed record WriterConfigDefinition : AslNode
{
    public WriterConfigDefinition(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    public string? OutputType { get; init; }

    public string? Transformation { get; init; }
}

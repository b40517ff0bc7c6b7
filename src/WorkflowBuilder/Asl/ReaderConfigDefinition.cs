namespace WorkflowBuilder.Asl;

/// <summary>What the items that a Map state reads look like.</summary>
internal sealed record ReaderConfigDefinition : AslNode
{
    public ReaderConfigDefinition(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    public string? InputType { get; init; }

    public string? ManifestType { get; init; }

    public string? Transformation { get; init; }

    public string? CsvHeaderLocation { get; init; }

    public string? CsvDelimiter { get; init; }

    public AslNumber? MaxItems { get; init; }
}

namespace WorkflowBuilder;

/// <summary>Reads the lines of a JSON Lines file; each item is the value on a line.</summary>
public sealed class S3JsonLItemReader() : S3FileItemReader("JSONL");

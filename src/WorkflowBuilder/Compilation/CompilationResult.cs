namespace WorkflowBuilder;

/// <summary>What compiling gives: the JSON in UTF-8, which is empty where there are problems.</summary>
internal sealed record CompilationResult(ReadOnlyMemory<byte> Utf8, IReadOnlyList<Diagnostic> Problems, WorkflowLayout Layout);

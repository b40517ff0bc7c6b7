namespace WorkflowBuilder.Runner;

/// <summary>A definition cannot be run as it stands; <see cref="Diagnostics"/> says why.</summary>
public sealed class InvalidDefinitionException : InvalidOperationException
{
    internal InvalidDefinitionException(IReadOnlyList<Diagnostic> diagnostics)
        : base($"The definition cannot be run:{string.Concat(diagnostics.Select(diagnostic => $"{Environment.NewLine}  {diagnostic}"))}") => Diagnostics = diagnostics;

    internal InvalidDefinitionException(string pointer, string problem)
        : base($"The definition cannot be run: {pointer}: {problem}")
    {
        Diagnostics = [];
        Pointer = pointer;
        Problem = problem;
    }

    /// <summary>What is wrong, where a reader or validator found it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The JSON Pointer of the field that is wrong.</summary>
    public string? Pointer { get; }

    internal string? Problem { get; }
}

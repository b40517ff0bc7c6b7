namespace WorkflowBuilder;

/// <summary>A workflow cannot be written as it stands; <see cref="Diagnostics"/> says why.</summary>
public sealed class WorkflowException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="workflow">The name of the workflow.</param>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    public WorkflowException(string workflow, IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(workflow, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(string workflow, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var count = diagnostics.Count == 1 ? "a problem" : $"{diagnostics.Count} problems";
        return $"Workflow \"{workflow}\" has {count}:{string.Concat(diagnostics.Select(diagnostic => $"{Environment.NewLine}  {diagnostic}"))}";
    }
}

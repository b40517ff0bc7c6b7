namespace WorkflowBuilder.Cli.Input;

/// <summary>A document cannot be read.</summary>
internal sealed class DocumentException(Diagnostic problem) : Exception(problem.Message)
{
    public Diagnostic Problem { get; } = problem;
}

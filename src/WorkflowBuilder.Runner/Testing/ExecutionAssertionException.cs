namespace WorkflowBuilder.Runner.Testing;

/// <summary>An execution was not as a test expects it. Every test framework shows the message of the exception.</summary>
public sealed class ExecutionAssertionException : Exception
{
    internal ExecutionAssertionException(string expectation, ExecutionResult result)
        : base($"{expectation}{Environment.NewLine}{RunReport.Of(result)}") => Result = result;

    /// <summary>The result of the execution.</summary>
    public ExecutionResult Result { get; }
}

namespace WorkflowBuilder.Runner.Testing;

/// <summary>Begins assertions about executions.</summary>
public static class ExecutionResultExtensions
{
    /// <summary>Begins assertions about what came of an execution.</summary>
    /// <param name="result">The result of the execution.</param>
    /// <example>
    /// <code>
    /// result.Should().Succeed().WithOutput(new { paid = true });
    /// result.Should().HaveVisited("Charge", "Ship").And.NotHaveVisited("Refund");
    /// </code>
    /// </example>
    public static ExecutionAssertions Should(this ExecutionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result);
    }
}

using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Testing;

/// <summary>What came of a test case.</summary>
/// <param name="Name">The name of the test case.</param>
/// <param name="Result">What came of the execution; <see langword="null"/> where it could not be run to its end.</param>
/// <param name="Problem">What is not as it must be; <see langword="null"/> where all is.</param>
internal sealed record TestCaseResult(string Name, ExecutionResult? Result, string? Problem)
{
    public bool HasPassed => Problem is null;
}

using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Testing;

/// <summary>What came of the test cases of a mock file.</summary>
/// <param name="StateMachine">The name of the state machine.</param>
/// <param name="Cases">The test cases, in their order.</param>
internal sealed record TestRun(string StateMachine, IReadOnlyList<TestCaseResult> Cases)
{
    public int Passed => Cases.Count(test => test.HasPassed);

    public int Failed => Cases.Count - Passed;

    /// <summary>What all of them together went through; <see langword="null"/> where none was run to its end.</summary>
    public Coverage? Coverage { get; } = Cases.Any(test => test.Result is not null)
        ? Coverage.Merge(Cases.Select(test => test.Result?.Coverage).OfType<Coverage>())
        : null;
}

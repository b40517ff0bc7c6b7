using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Testing;

/// <summary>What came of the test cases of a mock file.</summary>
/// <param name="StateMachine">The name of the state machine.</param>
/// <param name="Cases">The test cases, in their order.</param>
internal sealed record TestRun(string StateMachine, IReadOnlyList<TestCaseResult> Cases)
{
    public int Passed => Cases.Count(test => test.HasPassed);

    public int Failed => Cases.Count - Passed;

    /// <summary>What all of them together went through.</summary>
    public IReadOnlyList<StateCoverage> Coverage { get; } = Sum([.. Cases.Select(test => test.Result?.Coverage.States).OfType<IReadOnlyList<StateCoverage>>()]);

    private static IReadOnlyList<StateCoverage> Sum(IReadOnlyList<IReadOnlyList<StateCoverage>> parts) =>
        parts.Count == 0 ? [] : [.. parts[0].Select((state, at) => Sum([.. parts.Select(part => part[at])]))];

    private static StateCoverage Sum(IReadOnlyList<StateCoverage> parts) => parts[0] with
    {
        Visits = parts.Sum(part => part.Visits),
        Transitions = [.. parts[0].Transitions.Select((way, at) => way with { Count = parts.Sum(part => part.Transitions[at].Count) })],
    };
}

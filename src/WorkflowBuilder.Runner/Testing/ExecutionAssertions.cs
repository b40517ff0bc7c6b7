using System.Diagnostics.CodeAnalysis;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Testing;

/// <summary>
/// Assertions about what came of an execution. Each gives back the assertions, so that calls can be strung together, and throws an
/// <see cref="ExecutionAssertionException"/> that shows the way of the run where it does not hold.
/// </summary>
public sealed class ExecutionAssertions
{
    private readonly ExecutionResult _result;

    internal ExecutionAssertions(ExecutionResult result) => _result = result;

    /// <summary>The same assertions, for sentences that read better with it.</summary>
    public ExecutionAssertions And => this;

    /// <summary>Asserts that the execution succeeded.</summary>
    public ExecutionAssertions Succeed() => HaveStatus(ExecutionStatus.Succeeded, "succeed");

    /// <summary>Asserts that the execution failed, with whatever error.</summary>
    public ExecutionAssertions HaveFailed() => HaveStatus(ExecutionStatus.Failed, "fail");

    /// <summary>Asserts that the execution failed with an error.</summary>
    /// <param name="error">The name of the error, such as <c>States.Timeout</c>.</param>
    public ExecutionAssertions HaveFailedWith(string error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return Require(_result.Status == ExecutionStatus.Failed && _result.Error == error, $"fail with {error}");
    }

    /// <summary>Asserts that the execution took longer than the definition or Step Functions allows.</summary>
    public ExecutionAssertions HaveTimedOut() => HaveStatus(ExecutionStatus.TimedOut, "time out");

    /// <summary>Asserts that the execution was stopped.</summary>
    public ExecutionAssertions HaveBeenAborted() => HaveStatus(ExecutionStatus.Aborted, "be aborted");

    /// <summary>Asserts what the cause of the error is.</summary>
    /// <param name="pattern">The cause; <c>*</c> stands for any text.</param>
    public ExecutionAssertions WithCause(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Require(_result.Cause is { } cause && WildcardPattern.Matches(cause, pattern), $"have the cause \"{pattern}\"");
    }

    /// <summary>Asserts what the output is. The order of members and the form of numbers do not count.</summary>
    /// <param name="expected">The output.</param>
    public ExecutionAssertions WithOutput(JsonData expected) =>
        Require(_result.Output == expected, "have another output", () => JsonDifference.Describe(expected, _result.Output));

    /// <inheritdoc cref="WithOutput(JsonData)"/>
    /// <param name="json">The output, a JSON document.</param>
    /// <exception cref="ArgumentException">The text is no JSON document.</exception>
    public ExecutionAssertions WithOutput(string json) => WithOutput(Payloads.Parse(json, nameof(json)));

    /// <inheritdoc cref="WithOutput(JsonData)"/>
    /// <param name="expected">The output as an object, which becomes JSON as the payloads of the workflow do.</param>
    [RequiresUnreferencedCode(Payloads.Reflection)]
    [RequiresDynamicCode(Payloads.Reflection)]
    public ExecutionAssertions WithOutput(object? expected) => WithOutput(Payloads.From(expected, _result.PayloadOptions));

    /// <summary>Asserts that states were entered in this order; others may have been entered between them.</summary>
    /// <param name="states">The names of the states.</param>
    public ExecutionAssertions HaveVisited(params string[] states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var found = 0;
        foreach (var visited in Visited())
        {
            found += found < states.Length && states[found] == visited ? 1 : 0;
        }

        return Require(found == states.Length, $"visit {Quote(states)} in this order", () => $"Missing from \"{states[found]}\" on.");
    }

    /// <summary>Asserts that states were not entered.</summary>
    /// <param name="states">The names of the states.</param>
    public ExecutionAssertions NotHaveVisited(params string[] states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var visited = Visited().Intersect(states).ToArray();
        return Require(visited.Length == 0, $"not visit {Quote(states)}", () => $"It visited {Quote(visited)}.");
    }

    /// <summary>Asserts that a way out of a state was taken.</summary>
    /// <param name="state">The name of the state.</param>
    /// <param name="field">The field that names the way: <c>Next</c>, <c>End</c>, <c>Choices[0]</c>, <c>Default</c>, <c>Catch[0]</c>.</param>
    /// <exception cref="ArgumentException">There is no such state, or the state has no such way.</exception>
    public ExecutionAssertions HaveTaken(string state, string field)
    {
        var transitions = _result.Coverage.States.FirstOrDefault(covered => covered.Name == state)?.Transitions
            ?? throw new ArgumentException($"There is no state \"{state}\" in the definition.", nameof(state));
        var transition = transitions.FirstOrDefault(covered => covered.Field == field)
            ?? throw new ArgumentException($"State \"{state}\" has {Quote(transitions.Select(covered => covered.Field))}, but no \"{field}\".", nameof(field));
        return Require(
            transition.Count > 0,
            $"take {field} of state \"{state}\"",
            () => $"It took {Quote(transitions.Where(covered => covered.Count > 0).Select(covered => covered.Field))}.");
    }

    private IReadOnlyList<string> Visited() => _result.VisitedStates.Count > 0 || _result.Transitions == 0
        ? _result.VisitedStates
        : throw new InvalidOperationException($"The run did not keep which states it visited. Leave {nameof(RunOptions)}.{nameof(RunOptions.KeepHistory)} on.");

    private ExecutionAssertions HaveStatus(ExecutionStatus status, string verb) => Require(_result.Status == status, verb);

    private ExecutionAssertions Require(bool holds, string verb, Func<string>? explain = null) => holds
        ? this
        : throw new ExecutionAssertionException($"Expected the execution to {verb}, but it {_result}.{(explain is null ? "" : $" {explain()}")}", _result);

    private static string Quote(IEnumerable<string> names) => names.Any() ? string.Join(", ", names.Select(name => $"\"{name}\"")) : "none";
}

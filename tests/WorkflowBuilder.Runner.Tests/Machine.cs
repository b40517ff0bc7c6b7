using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

/// <summary>Runs definitions that are written as text.</summary>
internal static class Machine
{
    public static StateMachineRunner Read(string definition)
    {
        var read = AslReader.Read(definition);
        read.Problems.Should().BeEmpty();
        return StateMachineRunner.Create(read.Definition!);
    }

    public static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string definition, string input = "{}", Action<RunOptions>? configure = null) =>
        Read(definition).RunAsync(JsonData.Parse(input), run =>
        {
            run.TimeProvider = StoppedClock.At("2030-01-01T00:00:00Z");
            configure?.Invoke(run);
        });

    /// <summary>Runs a state that is named S.</summary>
    /// <param name="state">The state.</param>
    /// <param name="input">The input.</param>
    /// <param name="configure">Sets what answers tasks.</param>
    /// <param name="after">More states, if there are any.</param>
    public static System.Threading.Tasks.Task<ExecutionResult> RunStateAsync(
        string state, string input = "{}", Action<RunOptions>? configure = null, string? after = null) =>
        RunAsync($$"""{ "StartAt": "S", "States": { "S": {{state}}{{(after is null ? "" : $", {after}")}} } }""", input, configure);

    /// <summary>The events, each as the one it follows, its id and its type.</summary>
    public static IEnumerable<string> Events(this ExecutionResult result) => result.History.Select(happened => $"{happened.PreviousEventId}>{happened}");
}

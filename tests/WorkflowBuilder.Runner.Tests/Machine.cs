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
        Read(definition).RunAsync(JsonData.Parse(input), configure);

    public static IEnumerable<string> Events(this ExecutionResult result) => result.History.Select(happened => $"{happened.PreviousEventId}>{happened}");
}

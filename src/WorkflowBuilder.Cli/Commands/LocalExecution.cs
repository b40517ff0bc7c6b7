using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>An execution that the user watches and can stop.</summary>
internal static class LocalExecution
{
    /// <summary>Runs an execution to its end. Cancelling stops it as <c>StopExecution</c> does.</summary>
    public static System.Threading.Tasks.Task<ExecutionResult> RunAsync(
        StateMachineRunner runner, JsonData input, Action<RunOptions> configure, CommandConsole console, CancellationToken cancellationToken) =>
        runner.RunAsync(input, configure, cancellationToken);
}

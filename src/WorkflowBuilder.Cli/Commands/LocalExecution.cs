using WorkflowBuilder.Cli.Output;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>An execution that the user watches and can stop.</summary>
internal static class LocalExecution
{
    /// <summary>Runs an execution to its end. Cancelling stops it as <c>StopExecution</c> does.</summary>
    public static async Task<ExecutionResult> RunAsync(
        StateMachineRunner runner, JsonData input, Action<RunOptions> configure, CommandConsole console, CancellationToken cancellationToken)
    {
        await using var execution = runner.Start(input, options => Configure(options, configure, console), CancellationToken.None);
        using var stop = cancellationToken.UnsafeRegister(static started => ((Execution)started!).Stop(), execution);
        if (console.HasLiveLine)
        {
            await ProgressLine.ShowAsync(execution, console.Error, console.Clock);
        }

        return await execution.Result;
    }

    // In real time little happens, and what happens before somebody looks must not be missed.
    private static void Configure(RunOptions options, Action<RunOptions> configure, CommandConsole console)
    {
        configure(options);
        options.KeepHistory |= console.HasLiveLine && options.RealTime;
    }
}

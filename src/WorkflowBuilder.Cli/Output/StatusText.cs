using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes the status of an execution with the word of Step Functions, in a terminal with its colour.</summary>
internal static class StatusText
{
    public static string Of(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => "SUCCEEDED",
        ExecutionStatus.Failed => "FAILED",
        ExecutionStatus.TimedOut => "TIMED_OUT",
        ExecutionStatus.Aborted => "ABORTED",
        _ => "RUNNING",
    };

    public static string Of(ExecutionStatus status, bool hasColor) =>
        !hasColor ? Of(status) : status == ExecutionStatus.Succeeded ? TerminalColor.Green(Of(status)) : TerminalColor.Red(Of(status));
}

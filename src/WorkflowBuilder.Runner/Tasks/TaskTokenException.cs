namespace WorkflowBuilder.Runner;

/// <summary>No task waits for a call with a token.</summary>
public sealed class TaskTokenException : InvalidOperationException
{
    private TaskTokenException(string error, string serviceMessage, string message)
        : base(message)
    {
        Error = error;
        ServiceMessage = serviceMessage;
    }

    /// <summary>What Step Functions calls it: <c>InvalidToken</c> where no task ever had the token, <c>TaskTimedOut</c> where its task has ended.</summary>
    public string Error { get; }

    /// <summary>The message of Step Functions.</summary>
    internal string ServiceMessage { get; }

    internal static TaskTokenException Unknown() => new(
        "InvalidToken",
        "Invalid Token: 'Invalid token'",
        "No task of this execution has that token. Take it from the input of the task ($$.Task.Token) or from Execution.WaitingTasks, and send it whole.");

    internal static TaskTokenException Ended() => new(
        "TaskTimedOut",
        "Task Timed Out: 'Provided task does not exist anymore'",
        "The task with that token has ended: it was answered before, a time limit or an error beside it ended it, or the execution is over.");
}

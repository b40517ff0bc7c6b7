namespace WorkflowBuilder.Runner;

/// <content>Running a recorded execution again.</content>
public sealed partial class RunOptions
{
    internal ReplayHistory? ReplayedHistory { get; private set; }

    /// <summary>
    /// Answers the tasks as they were answered in a recorded execution, and compares the run with it event by event; <see cref="ExecutionResult.Replay"/> says
    /// where they differ first.
    /// </summary>
    /// <param name="history">The history. Give its <see cref="ReplayHistory.Input"/> to the run.</param>
    /// <returns>The options, so that calls can be strung together.</returns>
    /// <remarks>
    /// The run begins when the recorded execution began and its clock keeps up with the recorded moments, so that waits and time limits come out alike. Sets
    /// <see cref="Type"/>, <see cref="RoleArn"/>, <see cref="Account"/> and <see cref="Region"/> as far as the history tells them. Set
    /// <see cref="ExecutionName"/> and <see cref="StateMachineName"/>, which no history tells, where the definition makes use of them. Mocks come before the
    /// recorded answers. Ids and moments that are not from the input or an answer, task tokens and ARNs of executions do not count as differences, nor does the
    /// order of events of different branches.
    /// </remarks>
    public RunOptions Replay(ReplayHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        ReplayedHistory = history;
        Type = history.Type;
        RoleArn = history.RoleArn ?? RoleArn;
        Account = history.RoleArn?.Split(':') is [_, _, _, _, { Length: > 0 } account, ..] ? account : Account;
        Region = history.Events.Select(recorded => recorded.Text("region")).FirstOrDefault(region => region is not null) ?? Region;
        return this;
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>
/// A running execution: what it does is watched here, the tasks that wait for their token are answered here, and it is stopped here. Any thread may call any
/// member at any time. Disposing it cancels the run and waits for its handlers.
/// </summary>
/// <remarks>
/// <para>Time is virtual as in <see cref="StateMachineRunner.RunAsync"/>: while callbacks are awaited the clock jumps to the next timer of other branches, and
/// when there is none, calls are waited for as long as <see cref="RunOptions.HandlerTimeout"/> says before a time limit of the definition ends the wait.</para>
/// <para>A token is known while its task waits, in executions that this one started too.</para>
/// </remarks>
public sealed class Execution : IAsyncDisposable
{
    private readonly Run _run;
    private readonly CancellationTokenSource _stop;
    private int _isDisposed;

    internal Execution(Run run, CancellationTokenSource stop)
    {
        _run = run;
        _stop = stop;
        Result = Task.Run(run.RunAsync, CancellationToken.None);
    }

    /// <summary>The ARN the execution would have.</summary>
    public string ExecutionArn => _run.Names.ExecutionArn;

    /// <summary>The name of the execution.</summary>
    public string Name => _run.Names.ExecutionName;

    /// <summary>When it began, on the clock of the run.</summary>
    public DateTimeOffset StartDate => _run.Start;

    /// <summary>What comes of it, once it and the executions it started have ended.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    /// <exception cref="InvalidDefinitionException">A state machine that a task starts cannot be run as an express state machine.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public System.Threading.Tasks.Task<ExecutionResult> Result { get; }

    /// <summary>The tasks that wait for a call with their token, in the order they began to.</summary>
    public IReadOnlyList<WaitingTask> WaitingTasks => _run.Tokens.Waiting;

    /// <summary>The events as they happen, up to the last.</summary>
    /// <param name="cancellationToken">Ends the reading, not the execution.</param>
    /// <returns>
    /// A sequence that may be read by several readers, each at its own pace. Where <see cref="RunOptions.KeepHistory"/> is on, each gets every event from the first
    /// on, however late it comes. Where it is off, a reader gets the events from when it begins, and one that falls behind by more than 10,000 misses the oldest:
    /// the ids show the gap. The run never waits for a reader.
    /// </returns>
    public IAsyncEnumerable<HistoryEvent> Events(CancellationToken cancellationToken = default) => _run.History.Feed.ReadAsync(cancellationToken);

    /// <summary>Waits until a task of a state waits for a call with its token.</summary>
    /// <param name="stateName">The name of the state.</param>
    /// <param name="cancellationToken">Ends the waiting, not the execution.</param>
    /// <returns>The task; of several, the one that waits longest.</returns>
    /// <exception cref="InvalidOperationException">The execution has ended, and there is no such task.</exception>
    public ValueTask<WaitingTask> WaitForTaskAsync(string stateName, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(stateName);
        return _run.Tokens.WaitForAsync(stateName, cancellationToken);
    }

    /// <summary>Ends a task with its result.</summary>
    /// <param name="token">The token of the task.</param>
    /// <param name="output">The result.</param>
    /// <exception cref="TaskTokenException">No task waits with that token.</exception>
    public void SendTaskSuccess(string token, JsonData output)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        Send(token, TaskAnswer.Return(output));
    }

    /// <inheritdoc cref="SendTaskSuccess(string, JsonData)"/>
    /// <exception cref="ArgumentException">The output is no JSON document.</exception>
    public void SendTaskSuccess(string token, string output) => SendTaskSuccess(token, Payloads.Parse(output, nameof(output)));

    /// <summary>Ends a task with an error, which the retriers and catchers of its state may handle.</summary>
    /// <param name="token">The token of the task.</param>
    /// <param name="error">The name of the error, if it has one.</param>
    /// <param name="cause">What happened, if that is known.</param>
    /// <exception cref="TaskTokenException">No task waits with that token.</exception>
    public void SendTaskFailure(string token, string? error = null, string? cause = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        Send(token, TaskAnswer.Throw(error, cause));
    }

    /// <summary>Says that the worker of a task is alive, so that the time of <c>HeartbeatSeconds</c> begins anew.</summary>
    /// <param name="token">The token of the task.</param>
    /// <exception cref="TaskTokenException">No task waits with that token.</exception>
    public void SendTaskHeartbeat(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        if (!_run.Tokens.Find(token).SendHeartbeat())
        {
            throw TaskTokenException.Ended();
        }
    }

    /// <summary>Stops the execution: its status becomes <see cref="ExecutionStatus.Aborted"/>. One that has ended is left as it is.</summary>
    /// <param name="error">The name of an error, if there is one.</param>
    /// <param name="cause">Why it is stopped, if that is to be known.</param>
    public void Stop(string? error = null, string? cause = null) => _run.Stop(new(ExecutionStatus.Aborted, error, cause));

    /// <summary>
    /// Cancels the run if it has not ended, and waits until none of its handlers is at work, but not longer than <see cref="RunOptions.HandlerTimeout"/> for those
    /// that do not heed their cancellation. It may be called again.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        var isFirst = Interlocked.Exchange(ref _isDisposed, 1) == 0;
        if (isFirst)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }

        await ((Task)Result).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (isFirst)
        {
            _stop.Dispose();
            _run.Dispose();
        }
    }

    private void Send(string token, TaskAnswer answer)
    {
        var task = _run.Tokens.Find(token);
        if (!task.Send(task.OutcomeOf(answer)))
        {
            throw TaskTokenException.Ended();
        }
    }
}

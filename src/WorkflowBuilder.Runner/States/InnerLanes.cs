using System.Runtime.ExceptionServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>The lanes inside a Parallel or Map state. The first error stops the others.</summary>
internal sealed class InnerLanes(Lane outer, string stateName) : IDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(outer.Cancellation);
    private readonly List<Task> _running = [];
    private readonly List<Lane> _open = [];
    private ExceptionDispatchInfo? _broken;

    /// <summary>The error that stopped them.</summary>
    public ExecutionError? Error { get; private set; }

    /// <summary>Whether no further lane should be opened.</summary>
    public bool IsStopped => _stop.IsCancellationRequested;

    public Lane Open(int index) => outer.Inner(new(stateName, index), _stop.Token);

    /// <summary>Cancelled when no lane should go on.</summary>
    public CancellationToken Cancellation => _stop.Token;

    /// <summary>Runs a lane to its end.</summary>
    /// <returns>What came of it; <see langword="null"/> where it was stopped.</returns>
    public async ValueTask<Transition?> RunAsync(LaneRunner runner, Lane lane, JsonData input)
    {
        _open.Add(lane);
        try
        {
            var end = await runner.RunAsync(lane, input);
            _open.Remove(lane);
            return end;
        }
        catch (OperationCanceledException) when (IsStopped)
        {
            return null;
        }
    }

    /// <summary>Lets the next event of the outer lane follow one of an inner lane.</summary>
    public void Follow(long eventId)
    {
        if (!IsStopped)
        {
            outer.LastEventId = eventId;
        }
    }

    /// <summary>Stops the other lanes, and says in the history which states that cuts short.</summary>
    /// <param name="error">Why.</param>
    /// <param name="failed">The lane that has ended with the error. The next event of the outer lane follows its last one.</param>
    /// <param name="recordCut">Writes that a lane was cut short.</param>
    /// <returns>Whether the lanes were not stopped before.</returns>
    public bool Fail(ExecutionError error, Lane failed, Action<Lane>? recordCut = null)
    {
        if (IsStopped)
        {
            return false;
        }

        Error = error;
        outer.LastEventId = failed.LastEventId;
        if (!error.IsFatal)
        {
            failed.State?.RecordAborted(outer.Run, failed.LastEventId);
            foreach (var cut in _open)
            {
                recordCut?.Invoke(cut);
                cut.State?.RecordAborted(outer.Run, failed.LastEventId);
            }
        }

        _stop.Cancel();
        return true;
    }

    /// <summary>Stops all lanes.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Takes in something that runs lanes and has begun.</summary>
    public void Start(ValueTask running)
    {
        if (!running.IsCompletedSuccessfully)
        {
            _running.Add(WatchAsync(running));
        }
    }

    /// <summary>Waits until all that was started has ended.</summary>
    /// <exception cref="StatesException">A field of the state fails for a lane.</exception>
    /// <exception cref="OperationCanceledException">The outer lane was cancelled.</exception>
    public async ValueTask JoinAsync()
    {
        foreach (var running in _running)
        {
            await running;
        }

        _broken?.Throw();
        outer.Cancellation.ThrowIfCancellationRequested();
    }

    public void Dispose() => _stop.Dispose();

    private async Task WatchAsync(ValueTask running)
    {
        try
        {
            await running;
        }
        catch (Exception exception)
        {
            _broken ??= ExceptionDispatchInfo.Capture(exception);
            _stop.Cancel();
        }
    }
}

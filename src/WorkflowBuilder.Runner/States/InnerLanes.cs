using System.Runtime.ExceptionServices;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

using Task = System.Threading.Tasks.Task;

/// <summary>The lanes inside a Parallel or Map state. The first error stops the others.</summary>
internal sealed class InnerLanes(Lane outer, string stateName) : IDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(outer.Cancellation);
    private readonly List<Task> _running = [];
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
        try
        {
            return await runner.RunAsync(lane, input);
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

    /// <summary>Stops the other lanes.</summary>
    /// <param name="error">Why.</param>
    /// <param name="lastEventId">The event that the next one of the outer lane follows.</param>
    public void Fail(ExecutionError error, long lastEventId)
    {
        if (!IsStopped)
        {
            Error = error;
            outer.LastEventId = lastEventId;
            _stop.Cancel();
        }
    }

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

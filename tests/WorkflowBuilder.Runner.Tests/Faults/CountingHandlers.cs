using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>Handlers of several tempers that count how many of their calls are at work.</summary>
internal sealed class CountingHandlers
{
    private readonly TaskCompletionSource<TaskAnswer> _lastItem = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;

    public int Running => Volatile.Read(ref _running);

    /// <summary>Works until the last item is done, or it is cancelled.</summary>
    public ValueTask<TaskAnswer> WorkLongAsync(TaskRequest request) => new(CountAsync(() => _lastItem.Task.WaitAsync(request.CancellationToken)));

    public ValueTask<TaskAnswer> RefuseTwiceAsync(TaskRequest request) => new(CountAsync(async () =>
    {
        await Task.Yield();
        return request.RetryCount < 2 ? TaskAnswer.Throw("Busy") : TaskAnswer.Return(JsonData.True).After(TimeSpan.FromSeconds(2));
    }));

    public System.Threading.Tasks.Task<JsonData> WorkAsync(JsonData payload, CancellationToken cancellationToken) => CountAsync(async () =>
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (payload == JsonData.From(5L))
        {
            _lastItem.TrySetResult(TaskAnswer.Return(payload));
        }

        return payload;
    });

    private async System.Threading.Tasks.Task<T> CountAsync<T>(Func<System.Threading.Tasks.Task<T>> work)
    {
        Interlocked.Increment(ref _running);
        try
        {
            return await work();
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}

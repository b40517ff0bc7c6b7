namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>A handler that answers only when it is cancelled, and counts how many of its calls are at work.</summary>
internal sealed class HangingHandler
{
    private readonly TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;

    public Task Called => _called.Task;

    public int Running => Volatile.Read(ref _running);

    public async ValueTask<TaskAnswer> AnswerAsync(TaskRequest request)
    {
        Interlocked.Increment(ref _running);
        try
        {
            var cancelled = new TaskCompletionSource<TaskAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var registration = request.CancellationToken.Register(() => cancelled.TrySetCanceled(request.CancellationToken));
            _called.TrySetResult();
            return await cancelled.Task;
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}

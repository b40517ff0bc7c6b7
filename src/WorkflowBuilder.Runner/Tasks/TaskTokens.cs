using System.Buffers.Binary;
using System.Security.Cryptography;

namespace WorkflowBuilder.Runner;

/// <summary>
/// The tokens of tasks: makes them, tells its own from others, and knows the tasks that still wait. A token holds a sum of its other bytes, so that those of
/// ended tasks are known without being kept. Any thread may look tasks up.
/// </summary>
internal sealed class TaskTokens(int seed)
{
    private const int TokenBytes = 96;
    private const int SumBytes = 8;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (WaitingTask Waiting, PendingTask Task, long Order)> _tasks = new(StringComparer.Ordinal);
    private readonly List<(string StateName, TaskCompletionSource<WaitingTask> Found)> _awaited = [];
    private long _order;
    private bool _isClosed;

    /// <summary>The tasks that wait, in the order they began to.</summary>
    public IReadOnlyList<WaitingTask> Waiting
    {
        get
        {
            lock (_lock)
            {
                return [.. _tasks.Values.OrderBy(task => task.Order).Select(task => task.Waiting)];
            }
        }
    }

    public string New(Random random)
    {
        var bytes = new byte[TokenBytes];
        random.NextBytes(bytes.AsSpan(SumBytes));
        Sum(bytes).CopyTo(bytes, 0);
        return Convert.ToBase64String(bytes);
    }

    /// <returns>Takes the token back when it is disposed.</returns>
    public IDisposable Register(WaitingTask waiting, PendingTask task)
    {
        lock (_lock)
        {
            _tasks[waiting.Token] = (waiting, task, _order++);
            foreach (var awaited in _awaited.Where(awaited => awaited.StateName == waiting.StateName))
            {
                awaited.Found.TrySetResult(waiting);
            }

            _awaited.RemoveAll(awaited => awaited.Found.Task.IsCompleted);
        }

        return new Registration(this, waiting.Token);
    }

    /// <summary>Finds the task that waits for a call with a token.</summary>
    /// <exception cref="TaskTokenException">No task does.</exception>
    public PendingTask Find(string token)
    {
        lock (_lock)
        {
            return _tasks.TryGetValue(token, out var task) ? task.Task : throw (IsOurs(token) ? TaskTokenException.Ended() : TaskTokenException.Unknown());
        }
    }

    /// <summary>Waits until a task of a state waits for its token.</summary>
    public async ValueTask<WaitingTask> WaitForAsync(string stateName, CancellationToken cancellationToken)
    {
        var found = new TaskCompletionSource<WaitingTask>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_tasks.Values.Where(task => task.Waiting.StateName == stateName).OrderBy(task => task.Order).FirstOrDefault().Waiting is { } waiting)
            {
                return waiting;
            }

            if (_isClosed)
            {
                throw NeverWaited(stateName);
            }

            _awaited.Add((stateName, found));
        }

        using var registration = cancellationToken.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource<WaitingTask>)source!).TrySetCanceled(token), found);
        try
        {
            return await found.Task.ConfigureAwait(false);
        }
        finally
        {
            Forget(found);
        }
    }

    /// <summary>Says that no task will wait any more.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            _awaited.ForEach(awaited => awaited.Found.TrySetException(NeverWaited(awaited.StateName)));
            _awaited.Clear();
        }
    }

    private void Forget(TaskCompletionSource<WaitingTask> found)
    {
        lock (_lock)
        {
            _awaited.RemoveAll(awaited => awaited.Found == found);
        }
    }

    private static InvalidOperationException NeverWaited(string stateName) =>
        new($"The execution has ended, and no task of state \"{stateName}\" waits for its token. Is its resource one that ends in .waitForTaskToken?");

    private bool IsOurs(string token)
    {
        var bytes = new byte[TokenBytes];
        return Convert.TryFromBase64String(token, bytes, out var written)
            && written == TokenBytes
            && Sum(bytes).AsSpan().SequenceEqual(bytes.AsSpan(0, SumBytes));
    }

    private byte[] Sum(byte[] token)
    {
        var hashed = (byte[])token.Clone();
        hashed.AsSpan(0, SumBytes).Clear();
        BinaryPrimitives.WriteInt32LittleEndian(hashed, seed);
        return SHA256.HashData(hashed)[..SumBytes];
    }

    private sealed class Registration(TaskTokens tokens, string token) : IDisposable
    {
        public void Dispose()
        {
            lock (tokens._lock)
            {
                tokens._tasks.Remove(token);
            }
        }
    }
}

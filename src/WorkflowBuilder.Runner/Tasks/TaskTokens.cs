using System.Collections.Concurrent;

namespace WorkflowBuilder.Runner;

/// <summary>The tasks that wait for a call with their token.</summary>
internal sealed class TaskTokens
{
    private readonly ConcurrentDictionary<string, PendingTask> _tasks = new(StringComparer.Ordinal);

    /// <returns>Takes the token back when it is disposed.</returns>
    public IDisposable Register(string token, PendingTask task)
    {
        _tasks[token] = task;
        return new Registration(this, token);
    }

    public PendingTask? Find(string token) => _tasks.GetValueOrDefault(token);

    private sealed class Registration(TaskTokens tokens, string token) : IDisposable
    {
        public void Dispose() => tokens._tasks.TryRemove(token, out _);
    }
}

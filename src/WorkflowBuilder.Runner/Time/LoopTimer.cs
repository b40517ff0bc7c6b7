namespace WorkflowBuilder.Runner;

/// <summary>Something to do at a moment, unless it is cancelled before.</summary>
internal sealed class LoopTimer(DateTimeOffset due, Action callback)
{
    private Action? _callback = callback;

    public DateTimeOffset Due { get; } = due;

    public bool IsCancelled => _callback is null;

    public void Cancel() => _callback = null;

    public void Fire()
    {
        var callback = _callback;
        _callback = null;
        callback?.Invoke();
    }
}

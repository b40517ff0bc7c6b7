namespace WorkflowBuilder.Runner;

using ExecutionTask = System.Threading.Tasks.Task<ExecutionResult>;

/// <summary>The executions that an execution and those it started have started.</summary>
internal sealed class NestedExecutions
{
    private readonly Dictionary<string, Run?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<Run, ExecutionTask> _running = [];
    private readonly TaskCompletionSource _ended = new();
    private bool _isAwaited;

    /// <summary>Finds an execution that was given a name.</summary>
    /// <param name="executionArn">The ARN of the execution.</param>
    /// <param name="running">The execution, if it has not ended.</param>
    public bool TryFind(string executionArn, out Run? running) => _named.TryGetValue(executionArn, out running);

    public bool IsRunning(Run run) => _running.ContainsKey(run);

    /// <summary>Runs an execution beside the others, once they have had their turn.</summary>
    /// <param name="child">The execution.</param>
    /// <param name="parent">The execution that starts it.</param>
    /// <param name="isNamed">Whether it was given a name, which no other can have then.</param>
    public ExecutionTask Start(Run child, Run parent, bool isNamed)
    {
        if (isNamed)
        {
            _named[child.Names.ExecutionArn] = child;
        }

        return _running[child] = RunAsync(child, parent);
    }

    /// <summary>Waits until all have ended.</summary>
    public System.Threading.Tasks.Task JoinAsync()
    {
        if (_running.Count == 0)
        {
            _ended.TrySetResult();
        }
        else
        {
            _isAwaited = true;
        }

        return _ended.Task;
    }

    /// <summary>Cancels all. On the loop only.</summary>
    public void CancelAll()
    {
        foreach (var run in _running.Keys.ToArray())
        {
            run.Cancel();
        }
    }

    // Of several that await one task, .NET lets all but one go on in other threads; so all of them together are awaited by a task of their own.
    private async ExecutionTask RunAsync(Run child, Run parent)
    {
        await child.Loop.Yield();
        try
        {
            var result = await child.ExecuteAsync();
            parent.AddChild(result);
            return result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _ended.TrySetException(exception);
            throw;
        }
        finally
        {
            child.Dispose();
            Remove(child);
        }
    }

    private void Remove(Run child)
    {
        _running.Remove(child);
        if (_named.ContainsKey(child.Names.ExecutionArn))
        {
            _named[child.Names.ExecutionArn] = null;
        }

        if (_isAwaited && _running.Count == 0)
        {
            _ended.TrySetResult();
        }
    }
}

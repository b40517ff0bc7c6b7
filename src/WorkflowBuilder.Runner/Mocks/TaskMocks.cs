namespace WorkflowBuilder.Runner;

/// <summary>What answers the tasks of a run.</summary>
internal sealed class TaskMocks
{
    private readonly Dictionary<string, TaskHandler> _handlers = new(StringComparer.Ordinal);

    public void Set(string stateOrResource, TaskHandler handler) => _handlers[stateOrResource] = handler;

    /// <summary>Finds what answers a task: by the name of the state first, then by the resource.</summary>
    public TaskHandler? Find(TaskResource resource, TaskRequest request) =>
        _handlers.TryGetValue(request.StateName, out var handler) ? handler : FindByResource(resource, request);

    /// <summary>Finds what answers a task by its resource.</summary>
    public TaskHandler? FindByResource(TaskResource resource, TaskRequest request)
    {
        if (_handlers.TryGetValue(request.Resource, out var handler))
        {
            return handler;
        }

        foreach (var name in resource.FunctionNames(request.Input))
        {
            if (_handlers.TryGetValue(name, out handler))
            {
                return handler;
            }
        }

        return null;
    }
}

namespace WorkflowBuilder.Runner;

/// <content>What was registered by resource, here or in the options of the execution that started this one.</content>
public sealed partial class RunOptions
{
    private readonly Dictionary<string, JsonFunction> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityWorker> _activities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NestedStateMachine> _stateMachines = new(StringComparer.Ordinal);

    /// <summary>The options of the execution that starts this one.</summary>
    internal RunOptions? Parent { get; private set; }

    internal IEnumerable<NestedStateMachine> StateMachines => _stateMachines.Values;

    /// <summary>Takes over what holds for the whole run.</summary>
    internal void InheritFrom(RunOptions parent)
    {
        Parent = parent;
        Account = parent.Account;
        Region = parent.Region;
        TimeProvider = parent.TimeProvider;
        RealTime = parent.RealTime;
        Seed = parent.Seed;
        KeepHistory = parent.KeepHistory;
        MaxEvents = parent.MaxEvents;
        MaxPayloadBytes = parent.MaxPayloadBytes;
        MaxTransitions = parent.MaxTransitions;
        HandlerTimeout = parent.HandlerTimeout;
        HandlerClock = parent.HandlerClock;
        S3Folder = parent.S3Folder;
        ParquetReader = parent.ParquetReader;
    }

    internal JsonFunction? FindFunction(TaskResource resource, TaskRequest request)
    {
        var names = resource.FunctionNames(request.Input).Prepend(request.Resource).ToArray();
        return Find(options => Lookup(options._functions, names, arn => TaskResource.Parse(arn).Name));
    }

    internal ActivityWorker? FindActivity(TaskResource resource) =>
        Find(options => Lookup(options._activities, [resource.Arn, resource.Name], static arn => arn));

    internal NestedStateMachine? FindStateMachine(string arn) =>
        Find(options => Lookup(options._stateMachines, [arn, NestedStateMachine.NameOf(arn)], NestedStateMachine.NameOf));

    /// <summary>Finds a handler for a resource in the options of the executions around this one.</summary>
    internal TaskHandler? FindOuterHandler(TaskResource resource, TaskRequest request)
    {
        for (var outer = Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Mocks.FindByResource(resource, request) is { } handler)
            {
                return handler;
            }
        }

        return null;
    }

    private T? Find<T>(Func<RunOptions, T?> lookup)
        where T : class
    {
        for (var options = this; options is not null; options = options.Parent)
        {
            if (lookup(options) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Finds what is registered by one of the names, or by an ARN that has the last of them.</summary>
    private static T? Lookup<T>(Dictionary<string, T> registered, IReadOnlyList<string> names, Func<string, string> nameOf)
        where T : class
    {
        foreach (var name in names)
        {
            if (registered.TryGetValue(name, out var found))
            {
                return found;
            }
        }

        return registered.FirstOrDefault(pair => names[^1] == nameOf(pair.Key)).Value;
    }
}

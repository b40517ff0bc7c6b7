namespace WorkflowBuilder.Runner;

/// <summary>A task was reached that nothing in the run answers.</summary>
public sealed class MissingMockException : InvalidOperationException
{
    internal MissingMockException(string stateName, string resource)
        : base($"State \"{stateName}\" calls {resource}, and nothing answers it in this run. Add run.Mock(\"{stateName}\", new {{ ... }}), or a handler for the resource.")
    {
        StateName = stateName;
        Resource = resource;
    }

    internal MissingMockException(string stateName, string resource, int invocation)
        : base($"State \"{stateName}\" calls {resource} once more than it has answers: there is none for call {invocation + 1}. Add one to its mock.")
    {
        Invocation = invocation;
        StateName = stateName;
        Resource = resource;
    }

    internal MissingMockException(string stateName, string resource, string reason, int? invocation = null)
        : base($"State \"{stateName}\" calls {resource}, and {reason}")
    {
        Invocation = invocation;
        StateName = stateName;
        Resource = resource;
    }

    /// <summary>The name of the state.</summary>
    public string StateName { get; }

    /// <summary>The resource it calls.</summary>
    public string Resource { get; }

    /// <summary>The number of the call, from 0, where calls before it have answers; <see langword="null"/> where no call of the state has one.</summary>
    public int? Invocation { get; }
}

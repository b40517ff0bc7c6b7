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
        StateName = stateName;
        Resource = resource;
    }

    internal MissingMockException(string stateName, string resource, string reason)
        : base($"State \"{stateName}\" calls {resource}, and {reason}")
    {
        StateName = stateName;
        Resource = resource;
    }

    /// <summary>The name of the state.</summary>
    public string StateName { get; }

    /// <summary>The resource it calls.</summary>
    public string Resource { get; }
}

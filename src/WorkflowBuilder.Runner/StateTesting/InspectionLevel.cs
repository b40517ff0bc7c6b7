namespace WorkflowBuilder.Runner;

/// <summary>How much the test of a state tells.</summary>
public enum InspectionLevel
{
    /// <summary>Status, output and error.</summary>
    Info,

    /// <summary>What the state made of its data on the way, too.</summary>
    Debug,

    /// <summary>The request and the response of an HTTP task, too.</summary>
    Trace,
}

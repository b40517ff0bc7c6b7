namespace WorkflowBuilder.Runner;

/// <summary>A history cannot be replayed; the message says which event is wrong.</summary>
public sealed class InvalidHistoryException : InvalidOperationException
{
    internal InvalidHistoryException(string problem)
        : base($"The history cannot be replayed. {problem}")
    {
    }
}

namespace WorkflowBuilder;

/// <summary>A state whose errors can be retried and caught: Task, Parallel, Map and custom states.</summary>
public interface IRetryable : IChainable
{
    /// <summary>What was added so far.</summary>
    internal ErrorHandling ErrorHandling { get; }
}

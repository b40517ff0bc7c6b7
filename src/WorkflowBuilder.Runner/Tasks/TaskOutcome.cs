using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How a task ended.</summary>
/// <param name="Result">The raw result; undefined where there is an error.</param>
/// <param name="Error">The error.</param>
/// <param name="IsTimeout">Whether a time limit ended it.</param>
internal readonly record struct TaskOutcome(JsonData Result, ExecutionError? Error = null, bool IsTimeout = false);

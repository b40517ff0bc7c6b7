using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What came of the work of a state.</summary>
/// <param name="Result">The result; undefined where the work failed.</param>
/// <param name="Error">Why it failed.</param>
internal readonly record struct WorkResult(JsonData Result, ExecutionError? Error = null);

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>What the work of a state came to, as JSONata sees it.</summary>
/// <param name="Result"><c>$states.result</c>; undefined where there is none.</param>
/// <param name="ErrorOutput"><c>$states.errorOutput</c>; undefined where nothing was caught.</param>
internal readonly record struct StateOutcome(JsonData Result, JsonData ErrorOutput);

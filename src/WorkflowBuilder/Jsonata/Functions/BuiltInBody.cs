using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What a built-in function does with its checked arguments; those that were left out are undefined.</summary>
internal delegate JsonData BuiltInBody(ReadOnlySpan<JsonData> arguments, Evaluation evaluation);

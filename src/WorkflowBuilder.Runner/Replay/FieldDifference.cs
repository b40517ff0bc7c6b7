using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Two values that differ.</summary>
/// <param name="Pointer">The JSON Pointer of their place.</param>
/// <param name="Expected">The recorded value.</param>
/// <param name="Actual">The value of the run.</param>
internal sealed record FieldDifference(string Pointer, JsonData Expected, JsonData Actual);

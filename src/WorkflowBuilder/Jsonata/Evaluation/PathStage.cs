namespace WorkflowBuilder.Jsonata;

/// <summary>A predicate or, where that is null, a variable for the position.</summary>
internal sealed record PathStage(FilterNode? Filter, string? IndexVariable);

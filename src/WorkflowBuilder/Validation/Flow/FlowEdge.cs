namespace WorkflowBuilder;

/// <summary>A way from one state to another of its scope.</summary>
/// <param name="Target">The place of the other state in the scope.</param>
/// <param name="Kind">What makes the execution take it.</param>
internal readonly record struct FlowEdge(int Target, FlowEdgeKind Kind);

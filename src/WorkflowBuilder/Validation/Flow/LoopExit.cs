namespace WorkflowBuilder;

/// <summary>A way out of a loop.</summary>
/// <param name="State">The state in the loop that it starts from.</param>
/// <param name="Kind">What makes the execution take it.</param>
internal readonly record struct LoopExit(StateContext State, FlowEdgeKind Kind);

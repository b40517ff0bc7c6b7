namespace WorkflowBuilder;

/// <summary>A member that an object may have.</summary>
internal readonly record struct ShapeMember(string Name, Shape Shape);

namespace WorkflowBuilder;

/// <summary>A member that an object may have.</summary>
/// <param name="Name">The name.</param>
/// <param name="Shape">What the member may be.</param>
/// <param name="IsSure">Whether it is there on all paths.</param>
internal readonly record struct ShapeMember(string Name, Shape Shape, bool IsSure = false);

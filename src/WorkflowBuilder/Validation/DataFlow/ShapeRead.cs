namespace WorkflowBuilder;

/// <summary>What a path leads to.</summary>
/// <param name="Shape">What is there.</param>
/// <param name="Missing">Where the path ends too early: what does not have the next name. <see langword="null"/> where it may lead to something.</param>
/// <param name="Step">The step that cannot be taken.</param>
internal readonly record struct ShapeRead(Shape Shape, Shape? Missing, int Step);

namespace WorkflowBuilder.Asl;

/// <summary>A path in a definition.</summary>
/// <param name="Text">The path; <see langword="null"/> where the definition has the JSON value null.</param>
public readonly record struct AslPath(string? Text);

namespace WorkflowBuilder.Asl;

/// <summary>A number in a definition, or text that gives it at run time or at deployment.</summary>
/// <param name="Value">The number; <see langword="null"/> where there is text.</param>
/// <param name="Text">A JSONata expression, or text with a <c>${placeholder}</c>; <see langword="null"/> where there is a number.</param>
public readonly record struct AslNumber(double? Value, string? Text);

namespace WorkflowBuilder.Jsonata;

/// <summary>A name an expression refers to.</summary>
/// <param name="Name">The name, without <c>$</c>.</param>
/// <param name="Start">How many characters (UTF-16 units) of the expression lie before it.</param>
public sealed record JsonataReference(string Name, int Start);

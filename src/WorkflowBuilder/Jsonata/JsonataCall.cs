namespace WorkflowBuilder.Jsonata;

/// <summary>A call of a function of the language.</summary>
/// <param name="Syntax">The call.</param>
/// <param name="Function">The function.</param>
/// <param name="IsApplied">Whether <c>~></c> gives it one more argument, before the others.</param>
internal readonly record struct JsonataCall(SyntaxNode Syntax, BuiltInFunction Function, bool IsApplied);

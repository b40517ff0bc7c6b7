namespace WorkflowBuilder.Jsonata;

/// <summary>What follows a step: a predicate <c>[...]</c> or, where that is null, an index variable <c>#$name</c>.</summary>
internal sealed record Stage(SyntaxNode? Filter, string? IndexVariable);

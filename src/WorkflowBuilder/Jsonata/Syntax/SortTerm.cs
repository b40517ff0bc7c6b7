namespace WorkflowBuilder.Jsonata;

/// <summary>One expression of <c>^( )</c>.</summary>
internal sealed record SortTerm(SyntaxNode Expression, bool Descending);

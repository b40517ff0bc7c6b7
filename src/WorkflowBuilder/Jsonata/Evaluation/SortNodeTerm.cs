namespace WorkflowBuilder.Jsonata;

internal sealed record SortNodeTerm(Node Expression, bool Descending);

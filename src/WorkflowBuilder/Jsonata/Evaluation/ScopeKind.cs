namespace WorkflowBuilder.Jsonata;

internal enum ScopeKind
{
    Root,
    Block,
    Lambda,
    Tuple,
}

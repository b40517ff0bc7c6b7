namespace WorkflowBuilder.Asl;

/// <summary>A state whose type is missing or not known.</summary>
public sealed record UnknownState : StateDefinition
{
    internal UnknownState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }
}

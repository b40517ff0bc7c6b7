namespace WorkflowBuilder.Asl;

/// <summary>Ends its scope with success.</summary>
public sealed record SucceedState : StateDefinition
{
    internal SucceedState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <inheritdoc/>
    public override bool IsTerminal => true;
}

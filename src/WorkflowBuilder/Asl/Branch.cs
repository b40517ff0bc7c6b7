namespace WorkflowBuilder.Asl;

/// <summary>A branch of a <see cref="ParallelState"/>.</summary>
public sealed record Branch : StateGraph
{
    internal Branch(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }
}

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>A test that needs Node.js; it is skipped where there is none.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.SkipReason;
}

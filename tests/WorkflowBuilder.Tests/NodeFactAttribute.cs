namespace WorkflowBuilder.Tests;

/// <summary>A test that needs Node.js and a package from npm; it is skipped where they are not.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string package)
    {
        Package = package;
        Skip = Node.SkipReasonWithout(package);
    }

    public string Package { get; }
}

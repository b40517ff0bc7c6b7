namespace WorkflowBuilder.Cdk.Tests;

/// <summary>A test that compares with templates the CDK synthesized; it is skipped where they, or Node.js, are not there.</summary>
public sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute() => Skip = Node.SkipReason ?? ReferenceTemplates.SkipReason;
}

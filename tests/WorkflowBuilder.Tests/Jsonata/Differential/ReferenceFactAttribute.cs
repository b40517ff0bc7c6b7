namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>A test that needs the reference implementation; it is skipped where there is none.</summary>
public sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute() => Skip = Node.SkipReason;
}

namespace WorkflowBuilder.Conformance.Tests;

/// <summary>A test that needs the conformance data; it is skipped where there is none.</summary>
public sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute() => Skip = ConformanceData.SkipReason;
}

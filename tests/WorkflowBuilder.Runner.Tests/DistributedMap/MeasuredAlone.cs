namespace WorkflowBuilder.Runner.Tests;

/// <summary>Tests that measure memory run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "Measured alone";
}

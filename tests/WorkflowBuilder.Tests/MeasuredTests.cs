namespace WorkflowBuilder.Tests;

/// <summary>Tests that look at the clock, which nothing else may slow down.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredTests
{
    public const string Name = "Measured";
}

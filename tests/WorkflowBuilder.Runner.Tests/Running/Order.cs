namespace WorkflowBuilder.Runner.Tests;

internal sealed record Order(int Id, decimal Total);

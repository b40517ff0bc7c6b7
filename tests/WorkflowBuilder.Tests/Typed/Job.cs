namespace WorkflowBuilder.Tests.Typed;

public sealed record JobRequest(string Name);

public sealed record Job(string Guid, string Status, int WaitSeconds);

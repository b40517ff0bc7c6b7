namespace WorkflowBuilder.Runner;

/// <summary>The error that a <see cref="StateMock"/> fails with.</summary>
/// <param name="Error">The name.</param>
/// <param name="Cause">What happened.</param>
public sealed record StateMockError(string? Error, string? Cause = null);

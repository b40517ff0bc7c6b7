namespace WorkflowBuilder;

/// <summary>A finding in a <see cref="DiagnosticReport"/>.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="StateMachine">The name of the state machine; <see langword="null"/> where the file is its definition and no more.</param>
public sealed record ReportedFinding(Diagnostic Diagnostic, string? StateMachine);

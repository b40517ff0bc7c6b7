namespace WorkflowBuilder;

/// <summary>WFB300x: loops.</summary>
internal static class LoopDiagnostics
{
    public static Diagnostic Endless(string pointer, string names) => new(
        "WFB3001",
        DiagnosticSeverity.Warning,
        pointer,
        $"No way leads out of the loop of {names}: it runs until the execution fails, times out or has 25,000 events. Lead out of it with a Choice.");

    public static Diagnostic Unchanging(string pointer, string names) => new(
        "WFB3002",
        DiagnosticSeverity.Warning,
        pointer,
        $"The loop of {names} is left only where a Choice says so, and nothing in the loop changes what the Choice looks at: " +
        "it never goes round, or for ever. Change the value in the loop, or test another one.");

    public static Diagnostic Unbounded(string pointer, string names) => new(
        "WFB3003",
        DiagnosticSeverity.Hint,
        pointer,
        $"Nothing in the definition bounds the loop of {names}: it may go on until the execution has 25,000 events or is a year old. " +
        "Count the rounds and leave after some of them, or give the state machine TimeoutSeconds.");

    public static Diagnostic Busy(string pointer, string names) => new(
        "WFB3004",
        DiagnosticSeverity.Hint,
        pointer,
        $"The loop of {names} asks again at once, without a Wait: each round costs state transitions, and 25,000 events are soon there. " +
        "Put a Wait state into it.");
}

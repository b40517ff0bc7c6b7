namespace WorkflowBuilder;

/// <summary>WFB3005 to WFB3015: time-outs, callbacks, retries and waiting.</summary>
internal static class TimingDiagnostics
{
    public static Diagnostic TokenNotPassed(string pointer, string state, string token) => new(
        "WFB3005",
        DiagnosticSeverity.Warning,
        pointer,
        $"State \"{state}\" waits for its task token to come back, but passes it to nobody, so that it can only time out. " +
        $"Put {token} into what the service gets.");

    public static Diagnostic CallbackWithoutTimeout(string pointer, string state) => new(
        "WFB3006",
        DiagnosticSeverity.Hint,
        pointer,
        $"State \"{state}\" waits for someone else without a limit: if nobody answers, the execution hangs for a year. " +
        "Give it TimeoutSeconds or HeartbeatSeconds.");

    public static Diagnostic JobWithoutTimeout(string pointer, string state) => new(
        "WFB3007",
        DiagnosticSeverity.Hint,
        pointer,
        $"State \"{state}\" waits for a job without a limit: if the job hangs, so does the execution. Give it TimeoutSeconds.");

    public static Diagnostic MachineWithoutTimeout(string pointer) => new(
        "WFB3008",
        DiagnosticSeverity.Hint,
        pointer,
        "The state machine has no TimeoutSeconds: an execution that hangs is there for a year. Give it more than the longest time that it should take.");

    public static Diagnostic RetryNeverHappens(string pointer, string state, string delay, string limit) => new(
        "WFB3009",
        DiagnosticSeverity.Warning,
        pointer,
        $"The first retry of state \"{state}\" comes after {delay}, but {limit}, so that it never happens. Shorten IntervalSeconds.");

    public static Diagnostic RetryOutlastsLimit(string pointer, string state, string attempts, string total, string limit, string? attempt = null) => new(
        "WFB3010",
        DiagnosticSeverity.Hint,
        pointer,
        attempt is null
            ? $"The {attempts} retries of state \"{state}\" wait {total} in all, besides the attempts themselves, but {limit}: the last ones never happen. " +
              "Set MaxDelaySeconds, or fewer attempts."
            : $"The {attempts} retries of state \"{state}\" take {total} until the last one begins, if each attempt times out after {attempt}, " +
              $"but {limit}: the last ones never happen. Shorten TimeoutSeconds of the state, or set fewer attempts.");

    public static Diagnostic LongRetry(string pointer, string state, string attempts, string total) => new(
        "WFB3011",
        DiagnosticSeverity.Hint,
        pointer,
        $"The {attempts} retries of state \"{state}\" wait {total} in all, besides the attempts themselves. Set MaxDelaySeconds, or fewer attempts.");

    public static Diagnostic NeverInTime(string pointer, string least, string limit) => new(
        "WFB3012",
        DiagnosticSeverity.Warning,
        pointer,
        $"The shortest way through waits {least}, but {limit}: no execution ends in time. Shorten the waits, or allow more.");

    public static Diagnostic WaitOutlastsLimit(string pointer, string state, string wait, string limit) => new(
        "WFB3013",
        DiagnosticSeverity.Warning,
        pointer,
        $"State \"{state}\" waits {wait}, but {limit}: an execution that comes here times out. Shorten the wait, or allow more.");

    public static Diagnostic MayBeTooLate(string pointer, string most, string limit) => new(
        "WFB3014",
        DiagnosticSeverity.Hint,
        pointer,
        $"Wait states and delays before retries can take {most} in all, but {limit}. Shorten them, or allow more.");

    public static Diagnostic TimeoutOutlastsLimit(string pointer, string state, string field, string time, string limit) => new(
        "WFB3015",
        DiagnosticSeverity.Hint,
        pointer,
        $"The {field} of state \"{state}\" is {time}, but {limit}, so that it never takes effect. Set less.");
}

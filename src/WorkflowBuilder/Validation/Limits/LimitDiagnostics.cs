namespace WorkflowBuilder;

/// <summary>WFB3016 to WFB3022: quotas and cost.</summary>
internal static class LimitDiagnostics
{
    public static Diagnostic TooManyEvents(string pointer, string least, bool isCertain) => new(
        "WFB3016",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        pointer,
        $"The shortest way through has {least} events, and a standard execution fails when it has 25,000. " +
        "Put a part into child executions: of a Distributed Map, or nested ones.");

    public static Diagnostic MayHaveTooManyEvents(string pointer, string most) => new(
        "WFB3017",
        DiagnosticSeverity.Hint,
        pointer,
        $"The longest way through has {most} events with all retries, and a standard execution fails when it has 25,000. " +
        "Allow fewer retries or items, or put a part into child executions.");

    public static Diagnostic Costly(string pointer, string transitions, string cost) => new(
        "WFB3018",
        DiagnosticSeverity.Hint,
        pointer,
        $"An execution has {transitions} state transitions, retries included, which cost {cost} USD in us-east-1. " +
        "EXPRESS child executions, or larger batches, may cost less.");

    public static Diagnostic UnlimitedConcurrency(string pointer, string state) => new(
        "WFB3019",
        DiagnosticSeverity.Hint,
        pointer,
        $"The Distributed Map \"{state}\" starts up to 10,000 child executions at once, and an account runs 1,000 Lambda functions at once. " +
        "Set MaxConcurrency to what the services that it calls can take.");

    public static Diagnostic NoToleratedFailure(string pointer, string state) => new(
        "WFB3020",
        DiagnosticSeverity.Hint,
        pointer,
        $"The Distributed Map \"{state}\" stops all items when one has failed. Set ToleratedFailurePercentage or ToleratedFailureCount where some may fail.");

    public static Diagnostic NoResultWriter(string pointer, string state) => new(
        "WFB3021",
        DiagnosticSeverity.Hint,
        pointer,
        $"The Distributed Map \"{state}\" returns the results of all items, and fails if they have more than 256 KiB together. " +
        "Write them to S3 with a ResultWriter.");

    public static Diagnostic ConcurrencyOverQuota(string pointer, string state, string chosen, string quota) => new(
        "WFB3022",
        DiagnosticSeverity.Hint,
        pointer,
        $"MaxConcurrency of state \"{state}\" is {chosen}, but {quota} at once. Set no more than that, or choose another mode.");
}

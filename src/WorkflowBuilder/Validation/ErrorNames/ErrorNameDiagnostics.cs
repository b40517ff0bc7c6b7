using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB33xx from WFB3310: the names of errors, and what is done about them.</summary>
internal static class ErrorNameDiagnostics
{
    /// <param name="node">Where the name stands.</param>
    /// <param name="name">The name.</param>
    /// <param name="similar">The error that it is nearly.</param>
    /// <param name="called">What is called when that error comes.</param>
    /// <param name="isCertain">Whether no other error can be meant.</param>
    public static Diagnostic Misspelt(JsonSyntaxNode node, string name, string similar, string called, bool isCertain) => new(
        "WFB3310",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        isCertain ? $"There is no error \"{name}\", but there is \"{similar}\". Write it so; names distinguish upper and lower case."
            : $"Calls of {called} end with \"{similar}\", which is nearly \"{name}\". Make sure that \"{name}\" is meant.");

    public static Diagnostic Reserved(JsonSyntaxNode node, string name, bool isUnheardOf) => new(
        "WFB3311",
        isUnheardOf ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        isUnheardOf ? $"Nothing raises \"{name}\": names that begin with \"States.\" belong to Step Functions, which has none such. Correct the name."
            : $"Names that begin with \"States.\" belong to Step Functions, which may give \"{name}\" a meaning one day. Choose another name.");

    public static Diagnostic NeverRaised(JsonSyntaxNode node, string name, string state, string reason) => Warning(
        "WFB3312", node, $"State \"{state}\" never ends with \"{name}\", {reason}. Remove the name, or write the one that is meant.");

    public static Diagnostic Uncatchable(JsonSyntaxNode node, string name, bool isCertain) => new(
        "WFB3313",
        isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        isCertain ? $"The error \"{name}\" ends the execution whatever Retry and Catch say. Remove the name, and prevent the error before the state."
            : $"Step Functions does not raise \"{name}\" yet: it reports such a fault as States.Runtime, which ends the execution " +
                "whatever Retry and Catch say. Do not rely on it.");

    public static Diagnostic Repeated(JsonSyntaxNode node, string name, string earlier, string by) => Warning(
        "WFB3314", node, $"The error \"{name}\" never gets here, because {by} at {earlier} comes first. Remove it here, or move it up.");

    public static Diagnostic LambdaNotRetried(JsonSyntaxNode node, string state) => Hint(
        "WFB3315",
        node,
        $"State \"{state}\" calls Lambda and does not retry faults of Lambda itself, which occur now and then and pass. Retry " +
        "Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and Lambda.TooManyRequestsException.");

    public static Diagnostic RetriedTwice(JsonSyntaxNode node, string state, string action, string cure) => Hint(
        "WFB3316",
        node,
        $"State \"{state}\" retries {action} after errors that may come when the work was done, so that it may be done twice. {cure}.");

    public static Diagnostic TimeoutNotCaught(JsonSyntaxNode node, string state) => Hint(
        "WFB3317",
        node,
        $"States.TaskFailed does not match States.Timeout, so that nothing catches the time-out of state \"{state}\". Add States.Timeout.");

    public static Diagnostic DataLimitNotCaught(JsonSyntaxNode node, string state) => Hint(
        "WFB3318",
        node,
        $"States.ALL does not match States.DataLimitExceeded, with which state \"{state}\" ends when its result is larger than 256 KiB. " +
        "Add a catcher for that, or keep the result small.");

    public static Diagnostic DelayCapped(JsonSyntaxNode node, string state, string interval, string cap, bool isBelow) => new(
        "WFB3319",
        isBelow ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint,
        node.Pointer,
        $"A retrier of state \"{state}\" waits {interval} seconds at first and {cap} at most, so that its wait does not grow. " +
        "Make MaxDelaySeconds greater than IntervalSeconds.");

    private static Diagnostic Warning(string code, JsonSyntaxNode node, string message) => new(code, DiagnosticSeverity.Warning, node.Pointer, message);

    private static Diagnostic Hint(string code, JsonSyntaxNode node, string message) => new(code, DiagnosticSeverity.Hint, node.Pointer, message);
}

using System.Globalization;

namespace WorkflowBuilder;

/// <summary>WFB31xx: what states read of the data that comes to them.</summary>
internal static class DataFlowDiagnostics
{
    /// <param name="pointer">Where the path stands.</param>
    /// <param name="path">The path.</param>
    /// <param name="found">What is there instead, as a clause.</param>
    /// <param name="suggestion">The path that was probably meant.</param>
    /// <param name="isCertain">Whether the path is evaluated for some input.</param>
    public static Diagnostic PathLeadsToNothing(string pointer, string path, string found, string? suggestion, bool isCertain) => new(
        "WFB3101",
        SeverityOf(isCertain),
        pointer,
        $"The path \"{path}\" leads to nothing, so that the execution fails {(isCertain ? "here" : "if it gets here")}: {found}. " +
        Cure(suggestion, "Add the field where the value is made, or correct the path."));

    /// <param name="pointer">Where the expression stands.</param>
    /// <param name="path">The expression.</param>
    /// <param name="found">What is there instead, as a clause.</param>
    /// <param name="suggestion">The expression that was probably meant.</param>
    public static Diagnostic ExpressionGivesNothing(string pointer, string path, string found, string? suggestion) => new(
        "WFB3102",
        DiagnosticSeverity.Warning,
        pointer,
        $"The expression \"{path}\" gives nothing, so that the state fails here: {found}. " +
        Cure(suggestion, "Add the field where the value is made, or correct the expression."));

    /// <param name="pointer">Where the expression stands.</param>
    /// <param name="path">The part of it that reads the field.</param>
    /// <param name="found">What is there instead, as a clause.</param>
    /// <param name="suggestion">What was probably meant.</param>
    public static Diagnostic FieldIsNeverThere(string pointer, string path, string found, string? suggestion) => new(
        "WFB3103",
        DiagnosticSeverity.Hint,
        pointer,
        $"The field that \"{path}\" reads is never there: {found}. {Cure(suggestion, "Add it where the value is made, or correct the expression.")}");

    public static Diagnostic InputIsLost(string pointer, string reader, string path, string place) => new(
        "WFB3104",
        DiagnosticSeverity.Warning,
        pointer,
        $"The error takes the place of the input here, and state \"{reader}\" fails when it reads \"{path}\" afterwards. " +
        $"Keep the input: {place}.");

    public static Diagnostic InputMayBeLost(string pointer, string reader, string path, string place) => new(
        "WFB3105",
        DiagnosticSeverity.Hint,
        pointer,
        $"The error takes the place of the input here, and state \"{reader}\", which also runs when nothing failed, reads \"{path}\" from the input. " +
        $"Keep the input: {place}.");

    /// <param name="pointer">Where the path or expression stands.</param>
    /// <param name="path">The path, or the part of the expression that reads the member.</param>
    /// <param name="found">What is there instead, as a clause.</param>
    /// <param name="suggestion">What was probably meant.</param>
    /// <param name="isCertain">Whether the state fails by that.</param>
    public static Diagnostic NotInTheContextObject(string pointer, string path, string found, string? suggestion, bool isCertain) => new(
        "WFB3106",
        SeverityOf(isCertain),
        pointer,
        $"The context object has nothing at \"{path}\"{(isCertain ? ", so that the state fails here" : "")}: {found}. " +
        Cure(suggestion, "Correct the name."));

    /// <param name="pointer">Where the variable is read.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="found">Why it is not assigned, as a clause.</param>
    /// <param name="suggestion">The variable that was probably meant.</param>
    /// <param name="isCertain">Whether the state fails without a value.</param>
    public static Diagnostic VariableIsUnassigned(string pointer, string variable, string found, string? suggestion, bool isCertain) => new(
        "WFB3110",
        SeverityOf(isCertain),
        pointer,
        $"The variable ${variable} has no value here: {found}. " +
        Cure(suggestion is null ? null : $"${suggestion}", "Assign it in a state before, or correct the name."));

    public static Diagnostic VariableMayBeUnassigned(string pointer, string variable) => new(
        "WFB3111",
        DiagnosticSeverity.Hint,
        pointer,
        $"The variable ${variable} may have no value here: not every way to this state assigns it. Assign it in a state that always runs before.");

    public static Diagnostic VariableIsNeverRead(string pointer, string variable) => new(
        "WFB3112",
        DiagnosticSeverity.Hint,
        pointer,
        $"Nothing reads the variable ${variable}. Remove it, or read it where it is needed.");

    public static Diagnostic VariableOutsideOfChildExecution(string pointer, string variable, bool isCertain) => new(
        "WFB3113",
        SeverityOf(isCertain),
        pointer,
        $"The variable ${variable} has no value here: a Distributed Map starts child executions, which do not see the variables outside of them. " +
        "Pass it on with the items, in ItemSelector.");

    public static Diagnostic PayloadTooLarge(string pointer, string field, long size, int limit) => new(
        "WFB3120",
        DiagnosticSeverity.Warning,
        pointer,
        string.Create(
            CultureInfo.InvariantCulture,
            $"{field} makes at least {size:N0} bytes, and state data has at most {limit:N0}, so that the state fails. ") +
        "Keep the data in Amazon S3 and pass its key.");

    public static Diagnostic OutputTooLarge(string pointer, string state, long size, int limit) => new(
        "WFB3121",
        DiagnosticSeverity.Warning,
        pointer,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The output of state \"{state}\" has at least {size:N0} bytes, and state data has at most {limit:N0}, so that the state fails. ") +
        "Keep the data in Amazon S3 and pass its key, or drop what is not needed.");

    public static Diagnostic NotInTheResult(string pointer, string path, string found, string cure) => new(
        "WFB3130",
        DiagnosticSeverity.Warning,
        pointer,
        $"The result of this integration has nothing at \"{path}\": {found}. {cure}.");

    public static Diagnostic NotWrappedInPayload(string pointer, string path, string reason) => new(
        "WFB3131",
        DiagnosticSeverity.Hint,
        pointer,
        $"The path \"{path}\" reads \"Payload\" from the result, but {reason}. Read the field itself, unless there is one of that name in it.");

    private static DiagnosticSeverity SeverityOf(bool isCertain) => isCertain ? DiagnosticSeverity.Warning : DiagnosticSeverity.Hint;

    private static string Cure(string? suggestion, string otherwise) => suggestion is null ? otherwise : $"Perhaps it should be \"{suggestion}\".";
}

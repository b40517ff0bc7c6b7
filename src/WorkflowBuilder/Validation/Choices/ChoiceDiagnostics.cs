namespace WorkflowBuilder;

/// <summary>WFB32xx: the rules of Choice states.</summary>
internal static class ChoiceDiagnostics
{
    public static Diagnostic RuleShadowed(string pointer, string state, string? takenBy) => new(
        "WFB3201",
        DiagnosticSeverity.Warning,
        pointer,
        $"This rule of state \"{state}\" can never match: whenever it would, " +
        (takenBy is null ? "one of the rules before it matches or fails first." : $"the rule at {takenBy} matches or fails first.") +
        " Move it up, correct its condition, or remove it.");

    public static Diagnostic ConditionImpossible(string pointer, string state, string variable) => new(
        "WFB3202",
        DiagnosticSeverity.Warning,
        pointer,
        $"This condition of state \"{state}\" can never hold: no value of {variable} meets all that it asks. Correct it, or remove the rule.");

    public static Diagnostic DefaultNeverTaken(string pointer, string state, string coveredBy) => new(
        "WFB3203",
        DiagnosticSeverity.Warning,
        pointer,
        $"The Default of state \"{state}\" is never taken: the rules up to the one at {coveredBy} take all cases. Correct them, or remove Default.");

    public static Diagnostic NoDefault(string pointer, string state) => new(
        "WFB3204",
        DiagnosticSeverity.Hint,
        pointer,
        $"State \"{state}\" has no Default: where none of its rules matches, the execution fails with an error that nothing can catch there. " +
        "Add a Default, if only one that leads to a Fail state.");

    /// <param name="pointer">Where the comparison stands.</param>
    /// <param name="state">The state.</param>
    /// <param name="path">What is compared.</param>
    /// <param name="actual">The types that it can have.</param>
    /// <param name="wanted">The types that it would have to have.</param>
    public static Diagnostic ComparedWithOtherType(string pointer, string state, string path, string actual, string wanted) => new(
        "WFB3205",
        DiagnosticSeverity.Warning,
        pointer,
        $"A comparison of state \"{state}\" can never hold: \"{path}\" is {actual} whenever it is there, and is compared with {wanted}. " +
        "Compare it with a value of its type, or correct what is compared.");
}

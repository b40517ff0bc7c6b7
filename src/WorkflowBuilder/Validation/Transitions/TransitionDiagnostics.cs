using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>WFB2xxx: how states lead to one another.</summary>
internal static class TransitionDiagnostics
{
    public static Diagnostic TargetNotFound(JsonSyntaxNode value, string target, string? elsewhere, string? similar)
    {
        var cure = elsewhere is not null ? $"There is one at {elsewhere}, but a transition cannot leave or enter a branch or item processor. Move the state or end the branch."
            : similar is not null ? $"Did you mean \"{similar}\"?"
            : "Add the state or correct the name.";
        return new("WFB2001", DiagnosticSeverity.Error, value.Pointer, $"There is no state \"{target}\" at this level. {cure}")
        {
            Aws = new("MISSING_TRANSITION_TARGET", $"Missing 'Next' target: {target}", value.AwsLocation),
        };
    }

    public static Diagnostic StateUnreachable(JsonSyntaxNode state, string name) => new(
        "WFB2002",
        DiagnosticSeverity.Error,
        state.Pointer,
        $"No path leads from StartAt to state \"{name}\". Lead to it from another state or remove it.")
    {
        Aws = new("MISSING_TRANSITION_TARGET", $"State \"{name}\" is not reachable.", state.AwsLocation),
    };

    public static Diagnostic NoTerminalState() => new(
        "WFB2003",
        DiagnosticSeverity.Error,
        "",
        "No state ends the workflow. Give one of them \"End\": true, or lead to a Succeed or Fail state.")
    {
        Aws = new("MISSING_END_STATE", "Workflow has no terminal state", null),
    };

    /// <param name="pointer">Where the second state stands.</param>
    /// <param name="state">The name.</param>
    /// <param name="first">The place of the first state: a JSON Pointer, or a line of C#.</param>
    /// <param name="second">The place of the second.</param>
    /// <param name="awsLocation">Where Step Functions says that the second stands.</param>
    public static Diagnostic DuplicateName(string pointer, string state, string first, string second, string awsLocation) => new(
        "WFB2004",
        DiagnosticSeverity.Error,
        pointer,
        $"The state name \"{state}\" is used at {first} and again at {second}. Names are unique in a state machine, branches and item processors included; " +
        "rename one, or put a prefix before the names of a fragment.")
    {
        Aws = DuplicateStateName(state, awsLocation),
    };

    public static Diagnostic BadStateName(string pointer, string state, string place, int limit, string awsLocation) => new(
        "WFB2005",
        DiagnosticSeverity.Error,
        pointer,
        $"The state name \"{state}\" ({place}) has {state.Length} characters with its prefixes, and a name has 1 to {limit}. " +
        (state.Length == 0 ? "Give it one." : "Shorten it, or a prefix."))
    {
        Aws = new(
            "INVALID_STATE_NAME",
            state.Length > limit ? $"Invalid State name: State '{state}' exceeds the {limit}-character limit allowed by the service" : "",
            awsLocation),
    };

    public static AwsDiagnostic DuplicateStateName(string name, string location) => new("DUPLICATE_STATE_NAME", $"Duplicate State name: {name}", location);
}

namespace WorkflowBuilder;

/// <summary>WFB9xxx: C# objects that cannot be written as a definition.</summary>
internal static class AuthoringDiagnostics
{
    public static Diagnostic StateInTwoScopes(State state, string pointer, string otherPointer) => Error(
        "WFB9001",
        state,
        pointer,
        $"State {state} stands at {otherPointer} and again at {pointer}. A state belongs to one branch, item processor or workflow; create one for each.");

    public static Diagnostic StateInTwoWorkflows(State state, string pointer, Workflow owner, Workflow workflow) => Error(
        "WFB9002",
        state,
        pointer,
        $"State {state} belongs to workflow \"{owner.Name}\" ({owner.Location}) and cannot be used in \"{workflow.Name}\" ({workflow.Location}) too. " +
        "Create the states of each workflow in a method or fragment of their own.");

    public static Diagnostic NothingNested(State state, string pointer) => Error(
        "WFB9003",
        state,
        pointer,
        state is Parallel
            ? $"Parallel {state} has no branch. Add at least one with Branch(...)."
            : $"Map {state} has nothing to run for its items. Give it an ItemProcessor(...).");

    public static Diagnostic BadPayload(State state, string pointer, string field, string reason) => Error(
        "WFB9004",
        state,
        field.Length == 0 ? pointer : $"{pointer}/{field}",
        $"{(field.Length == 0 ? "The JSON" : field)} of state {state} cannot be written: {Sentence(reason)}");

    public static Diagnostic MixedLanguages(State state, string pointer, string jsonPathField, string jsonataField) => Error(
        "WFB9005",
        state,
        pointer,
        $"State {state} has {jsonPathField}, which is JSONPath, and {jsonataField}, which is JSONata. Write the whole state in one of the two.");

    public static Diagnostic FieldOfOtherLanguage(State state, string pointer, string field, QueryLanguage language) => Error(
        "WFB9006",
        state,
        pointer,
        language == QueryLanguage.JsonPath
            ? $"State {state} says that it is JSONPath, but {field} is JSONata. Drop one of the two."
            : $"State {state} says that it is JSONata, but {field} is JSONPath. Drop one of the two.");

    public static Diagnostic JsonPathStateInJsonataWorkflow(State state, string pointer) => Error(
        "WFB9007",
        state,
        pointer,
        $"State {state} is JSONPath, but the workflow says that it is JSONata, which no state can take back. " +
        "Leave QueryLanguage of the workflow unset, or write the state in JSONata.");

    public static Diagnostic NestedTooDeep(State state, int limit) => Error(
        "WFB9008",
        state,
        "",
        $"State {state} is nested more than {limit} levels deep. Check that no state or fragment is nested in itself.") with
    {
        Aws = new("TOO_DEEPLY_NESTED", "", null),
    };

    public static Diagnostic TaskTokenMissing(State state, string pointer) => Error(
        "WFB9009",
        state,
        pointer,
        $"State {state} waits for a task token but does not pass it on, so nothing could ever answer. Put JsonPath.TaskToken into its payload.");

    public static Diagnostic NotWithPayloadResponseOnly(State state, string property) => Error(
        "WFB9010",
        state,
        "",
        $"State {state} sets PayloadResponseOnly and {property}, which that form of the call does not have. Drop one of the two.");

    public static Diagnostic CustomStateNotObject(State state, string pointer) => Error(
        "WFB9011",
        state,
        pointer,
        $"The JSON of custom state {state} is no object. Give it an object with at least a Type.");

    public static Diagnostic CustomStateLinkedTwice(State state, string pointer, State successor) => Error(
        "WFB9012",
        state,
        pointer,
        $"The JSON of custom state {state} has a Next, and Next(...) leads to \"{successor.Name}\". Drop one of the two.");

    private static Diagnostic Error(string code, State state, string pointer, string message) =>
        new(code, DiagnosticSeverity.Error, pointer, message) { Location = state.Location };

    private static string Sentence(string reason) => reason.EndsWith('.') ? reason : reason + ".";
}

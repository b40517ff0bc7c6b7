namespace WorkflowBuilder.Tests.Validation.ErrorHandling;

public class HiddenErrorRuleTests
{
    private const string Code = "WFB3301";

    private static readonly string[] Others = ["Before", "BeforeTell", "BeforeBad", "BeforeAsk", "Round"];

    [Theory]
    [InlineData("\"Next\": \"After\"", "\"ResultPath\": null, \"Next\": \"After\"")]
    [InlineData("\"Next\": \"After\"", "\"Next\": \"After\"")]
    [InlineData("\"End\": true", "\"ResultPath\": \"$.error\", \"Next\": \"Done\"")]
    [InlineData("\"End\": true", "\"Next\": \"After\"")]
    [InlineData("\"End\": true", "\"Next\": \"Before\"")]
    [InlineData("\"Next\": \"Tell\"", "\"Next\": \"Before\"")]
    public void Going_on_after_any_error_as_if_nothing_had_happened_is_found(string success, string catcher) =>
        RuleCheck.ShouldFind(Machine(success, $"\"ErrorEquals\": [ \"States.ALL\" ], {catcher}"), Code, "/States/S/Catch/0", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("\"$.error\"", false)]
    [InlineData("null", true)]
    public void A_catcher_that_keeps_the_error_is_not_told_to_keep_it(string path, bool isTold) => RuleCheck.ShouldFind(
        Machine("\"End\": true", $"\"ErrorEquals\": [ \"States.ALL\" ], \"ResultPath\": {path}, \"Next\": \"Done\""),
        Code,
        "/States/S/Catch/0",
        DiagnosticSeverity.Hint).Message.Contains("ResultPath", StringComparison.Ordinal).Should().Be(isTold);

    [Theory]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"ResultPath\": \"$.error\", \"Next\": \"After\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Assign\": { \"error.$\": \"$\" }, \"Next\": \"After\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"NotFound\" ], \"ResultPath\": null, \"Next\": \"After\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Bad\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Tell\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"BeforeTell\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"BeforeBad\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"BeforeAsk\"")]
    [InlineData("\"Next\": \"After\"", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Round\"")]
    public void A_catcher_that_does_something_is_left_alone(string success, string catcher) => RuleCheck.ShouldNotFind(Machine(success, catcher), Code);

    [Fact]
    public void An_item_that_ends_well_keeps_its_failure_from_the_others() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "Each", "States": { "Each": { "Type": "Map", "End": true,
            "ItemProcessor": {{Machine("\"End\": true", "\"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Done\"")}} } } }
        """,
        Code);

    private static string Machine(string success, string catcher) => $$"""
        { "StartAt": "T", "States": {
            "T": { "Type": "Choice", "Choices": [
                { "Variable": "$.x", "IsPresent": true, "Next": "S" }, { "Variable": "$.y", "IsPresent": true, "Next": "Tell" },
                { "Variable": "$.z", "IsPresent": true, "Next": "Bad" }, { "Variable": "$.w", "IsPresent": true, "Next": "Done" },
                {{string.Join(", ", Others.Select(state => $$"""{ "Variable": "$.{{state}}", "IsPresent": true, "Next": "{{state}}" }"""))}} ],
                "Default": "After" },
            "S": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" },
                "Catch": [ { {{catcher}} } ], {{success}} },
            "Tell": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true },
            "Before": { "Type": "Pass", "Next": "Pause" }, "Pause": { "Type": "Wait", "Seconds": 1, "Next": "Done" },
            "BeforeTell": { "Type": "Pass", "Next": "Tell" }, "BeforeBad": { "Type": "Wait", "Seconds": 1, "Next": "Bad" },
            "BeforeAsk": { "Type": "Pass", "Next": "T" }, "Round": { "Type": "Pass", "Next": "Again" }, "Again": { "Type": "Pass", "Next": "Round" },
            "After": { "Type": "Pass", "End": true },
            "Bad": { "Type": "Fail" },
            "Done": { "Type": "Succeed" } } }
        """;
}

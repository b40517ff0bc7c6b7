namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class LostInputRuleTests
{
    private const string Certain = "WFB3104";
    private const string Possible = "WFB3105";

    [Fact]
    public void A_handler_that_reads_the_lost_input_is_found()
    {
        var finding = RuleCheck.ShouldFind(
            Machine("", "H", "\"Type\": \"Pass\", \"InputPath\": \"$.order\""), Certain, "/States/A/Catch/0/Next", DiagnosticSeverity.Warning);

        finding.Message.Should().Contain("state \"H\" fails when it reads \"$.order\"");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/H/InputPath");
        finding.Fix!.NewText.Should().Be("\"H\", \"ResultPath\": \"$.error\"");
    }

    [Fact]
    public void The_read_is_not_reported_once_more() => RuleCheck.ShouldNotFind(
        Machine("", "H", "\"Type\": \"Pass\", \"InputPath\": \"$.order\""), "WFB3101");

    [Theory]
    [InlineData("\"ResultPath\": \"$.error\",", "\"Type\": \"Pass\", \"InputPath\": \"$.order\"")]
    [InlineData("\"ResultPath\": null,", "\"Type\": \"Pass\", \"InputPath\": \"$.order\"")]
    [InlineData("", "\"Type\": \"Pass\", \"Parameters\": { \"e.$\": \"$.Error\", \"c.$\": \"$.Cause\" }")]
    [InlineData("", "\"Type\": \"Pass\", \"InputPath\": \"$$.Execution.Input.order\"")]
    public void A_handler_that_has_what_it_reads_is_left_alone(string catcher, string handler)
    {
        RuleCheck.ShouldNotFind(Machine(catcher, "H", handler), Certain);
        RuleCheck.ShouldNotFind(Machine(catcher, "H", handler), Possible);
    }

    [Fact]
    public void A_state_that_runs_without_errors_too_gives_a_hint() => RuleCheck.ShouldFind(
        Machine("", "B", "\"Type\": \"Pass\""), Possible, "/States/A/Catch/0/Next", DiagnosticSeverity.Hint);

    [Fact]
    public void Every_catcher_of_one_handler_is_found()
    {
        var findings = AslText.Problems(
            """
            { "StartAt": "A", "States": {
                "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5,
                    "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "H" } ], "Next": "B" },
                "B": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "TimeoutSeconds": 5,
                    "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "H" } ], "End": true },
                "H": { "Type": "Wait", "Seconds": 1, "Next": "I" },
                "I": { "Type": "Pass", "InputPath": "$.order", "End": true } } }
            """);

        findings.Where(finding => finding.Code == Certain).Select(finding => finding.Pointer)
            .Should().Equal("/States/A/Catch/0/Next", "/States/B/Catch/0/Next");
    }

    [Fact]
    public void A_catcher_of_JSONata_without_Output_is_found() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "QueryLanguage": "JSONata", "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f",
                "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "H" } ], "End": true },
            "H": { "Type": "Pass", "Output": "{% $states.input.order %}", "End": true } } }
        """,
        Certain,
        "/States/A/Catch/0/Next",
        DiagnosticSeverity.Warning);

    private static string Machine(string catcher, string next, string handler) => $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "ResultPath": "$.result", "TimeoutSeconds": 5,
                "Catch": [ { "ErrorEquals": [ "States.ALL" ], {{catcher}} "Next": "{{next}}" } ], "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$.order", {{(next == "B" ? "\"Next\": \"H\"" : "\"End\": true")}} },
            "H": { {{handler}}, "End": true } } }
        """;

    [Fact]
    public void Many_catchers_before_a_state_with_many_reads_are_looked_at_in_little_time()
    {
        const int count = 2_000;
        var tasks = Enumerable.Range(0, count).Select(i => $$"""
            "T{{i}}": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Catch": [ { "ErrorEquals": [ "X" ], "Next": "H{{i}}" } ],
                "Next": "{{(i == count - 1 ? "B" : $"T{i + 1}")}}" },
            "H{{i}}": { "Type": "Pass", "Next": "B" },
            """);
        var reads = Enumerable.Range(0, 10_000).Select(i => $"\"a{i}.$\": \"$.Cause\"");
        var json = $$"""
            { "StartAt": "T0", "States": { {{string.Concat(tasks)}} "B": { "Type": "Pass", "Parameters": { {{string.Join(", ", reads)}} }, "End": true } } }
            """;
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CodeFindings.Of(Possible, json).Should().BeEmpty();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}

namespace WorkflowBuilder.Tests.Validation.Loops;

public class UnchangingLoopRuleTests
{
    private const string Code = "WFB3002";
    private const string Status = "\"Variable\": \"$.status\", \"StringEquals\": \"DONE\"";
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";
    private const string JsonataStatus = "\"Condition\": \"{% $states.input.status = 'DONE' %}\"";

    [Theory]
    [InlineData("\"ResultPath\": null")]
    [InlineData("\"ResultPath\": \"$.job\"")]
    [InlineData("\"ResultPath\": \"$.statuses\"")]
    [InlineData("\"ResultPath\": null, \"Assign\": { \"status.$\": \"$.Status\" }")]
    public void A_way_out_that_looks_at_what_stays_the_same_is_found(string result)
    {
        var finding = RuleCheck.ShouldFind(
            LoopText.Polling($"{LoopText.Poll}, {result}", LoopText.Rule(Status, "Done")), Code, "/States/Ask", DiagnosticSeverity.Warning);

        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/Check");
    }

    [Theory]
    [InlineData("\"Variable\": \"$status\", \"StringEquals\": \"DONE\"")]
    [InlineData("\"Variable\": \"$$.Execution.Input.status\", \"StringEquals\": \"DONE\"")]
    [InlineData("\"And\": [ { \"Variable\": \"$.status\", \"IsPresent\": true }, { \"Not\": { \"Variable\": \"$.a.b\", \"StringEqualsPath\": \"$.c\" } } ]")]
    public void All_that_stays_the_same_counts(string rule) => RuleCheck.ShouldFind(
        LoopText.Polling($"{LoopText.Poll}, \"ResultPath\": \"$.job\"", LoopText.Rule(rule, "Done")), Code, "/States/Ask", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("\"Type\": \"Pass\"", JsonataStatus)]
    [InlineData("\"Type\": \"Pass\", \"Assign\": { \"other\": 1 }", "\"Condition\": \"{% $status = 'DONE' and $count($states.input.items) > 2 %}\"")]
    public void Expressions_that_look_at_what_stays_the_same_are_found(string ask, string rule) =>
        RuleCheck.ShouldFind(LoopText.Polling(ask, LoopText.Rule(rule, "Done"), Jsonata), Code, "/States/Ask", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData(LoopText.Poll, Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.status\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$['status']\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.status.value\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.job\"", "\"Variable\": \"$.job.status\", \"StringEquals\": \"DONE\"")]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.job\"", "\"Variable\": \"$.a\", \"StringEqualsPath\": \"$.job.status\"")]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.job\"", "\"Variable\": \"$[0].status\", \"IsPresent\": true")]
    [InlineData(LoopText.Poll + ", \"ResultPath\": null, \"OutputPath\": \"$.job\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": null, \"Assign\": { \"job.$\": \"$\" }", "\"Variable\": \"$job.status\", \"StringEquals\": \"DONE\"")]
    [InlineData(LoopText.Poll + ", \"ResultPath\": null", "\"Variable\": \"$$.State.EnteredTime\", \"TimestampGreaterThanPath\": \"$.deadline\"")]
    [InlineData("\"Type\": \"Pass\", \"InputPath\": \"$.next\"", Status)]
    [InlineData("\"Type\": \"Pass\", \"Parameters\": { \"status.$\": \"$.next\" }", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": \"$.${Place}\"", Status)]
    [InlineData(LoopText.Poll + ", \"ResultPath\": null", "\"Variable\": \"$.${Field}\", \"StringEquals\": \"DONE\"")]
    public void A_way_out_that_looks_at_what_may_change_is_left_alone(string ask, string rule) =>
        RuleCheck.ShouldNotFind(LoopText.Polling(ask, LoopText.Rule(rule, "Done")), Code);

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"Output\": { \"status\": \"DONE\" }", JsonataStatus)]
    [InlineData(LoopText.Poll, JsonataStatus)]
    [InlineData("\"Type\": \"Pass\", \"Assign\": { \"n\": \"{% $n + 1 %}\" }", "\"Condition\": \"{% $n > 3 %}\"")]
    [InlineData("\"Type\": \"Pass\"", "\"Condition\": \"{% $now() > $states.input.deadline %}\"")]
    [InlineData("\"Type\": \"Pass\"", "\"Condition\": \"{% $random() > 0.5 %}\"")]
    [InlineData("\"Type\": \"Pass\"", "\"Condition\": \"{% $states.context.State.EnteredTime > $states.input.deadline %}\"")]
    [InlineData("\"Type\": \"Pass\"", "\"Condition\": \"{% $lookup($states, 'context').State.Name = 'x' %}\"")]
    [InlineData("\"Type\": \"Pass\"", "\"Condition\": \"${Condition}\"")]
    public void Expressions_that_may_change_are_left_alone(string ask, string rule) =>
        RuleCheck.ShouldNotFind(LoopText.Polling(ask, LoopText.Rule(rule, "Done"), Jsonata), Code);

    [Fact]
    public void What_a_rule_in_the_loop_assigns_is_a_change() => RuleCheck.ShouldNotFind(
        LoopText.Polling("\"Type\": \"Pass\"", """
            { "Condition": "{% $round = 3 %}", "Next": "Done" }, { "Condition": "{% $round = 2 %}", "Assign": { "round": 3 }, "Next": "Pause" }
            """, Jsonata),
        Code);

    [Fact]
    public void A_task_that_fails_out_of_the_loop_is_a_way_out() => RuleCheck.ShouldNotFind(
        LoopText.Polling(
            LoopText.Poll + ", \"ResultPath\": null, \"Catch\": [ { \"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Done\" } ]",
            LoopText.Rule(Status, "Done")),
        Code);

    [Theory]
    [InlineData("$.phase", false)]
    [InlineData("$.kind", true)]
    public void Two_ways_out_that_take_turns_are_left_alone(string variable, bool isFound) => AslText.Problems(
        $$"""
        { "StartAt": "Dispatch", "States": {
            "Dispatch": { "Type": "Choice", "Choices": [ { "Variable": "{{variable}}", "NumericEquals": 1, "Next": "First" } ], "Default": "Second" },
            "First": { "Type": "Choice", "Choices": [ { "Variable": "$.mode", "StringEquals": "one", "Next": "Done" } ], "Default": "To2" },
            "To2": { "Type": "Pass", "Result": 2, "ResultPath": "$.phase", "Next": "Dispatch" },
            "Second": { "Type": "Choice", "Choices": [ { "Variable": "$.mode", "StringEquals": "two", "Next": "Done" } ], "Default": "To1" },
            "To1": { "Type": "Pass", "Result": 1, "ResultPath": "$.phase", "Next": "Dispatch" },
            "Done": { "Type": "Succeed" } } }
        """).Any(problem => problem.Code == Code).Should().Be(isFound);

    [Fact]
    public void A_second_way_out_behind_a_catcher_is_left_alone() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "Ask", "States": {
            "Ask": { {{LoopText.Poll}}, "ResultPath": null, "Next": "Check", "Catch": [ { "ErrorEquals": [ "States.ALL" ], "ResultPath": "$.error", "Next": "Failed" } ] },
            "Check": { "Type": "Choice", "Choices": [ { {{Status}}, "Next": "Done" } ], "Default": "Ask" },
            "Failed": { "Type": "Choice", "Choices": [ { "Variable": "$.strict", "BooleanEquals": true, "Next": "Done" } ], "Default": "Ask" },
            "Done": { "Type": "Succeed" } } }
        """,
        Code);

    [Fact]
    public void What_a_catcher_in_the_loop_adds_is_a_change() => RuleCheck.ShouldNotFind(
        LoopText.Polling(
            LoopText.Poll + ", \"ResultPath\": null, \"Catch\": [ { \"ErrorEquals\": [ \"States.ALL\" ], \"ResultPath\": \"$.status\", \"Next\": \"Check\" } ]",
            LoopText.Rule(Status, "Done")),
        Code);

    [Fact]
    public void Many_rules_and_many_results_are_looked_at_once_each()
    {
        const int Count = 5_000;
        var rules = string.Join(", ", Enumerable.Range(0, Count).Select(i => LoopText.Rule($"\"Variable\": \"$.a{i}\", \"IsPresent\": true", "Done")));
        var states = string.Join(", ", Enumerable.Range(0, Count).Select(i => $$"""
            "S{{i}}": { "Type": "Pass", "Result": 1, "ResultPath": "$.b{{i}}", "Next": "{{(i == Count - 1 ? "Check" : $"S{i + 1}")}}" }
            """));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var findings = AslText.Problems($$"""
            { "StartAt": "Check", "States": { "Check": { "Type": "Choice", "Choices": [ {{rules}} ], "Default": "S0" }, {{states}},
                "Done": { "Type": "Succeed" } } }
            """);

        findings.Select(finding => finding.Code).Should().Contain(Code);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}

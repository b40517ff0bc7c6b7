namespace WorkflowBuilder.Tests.Validation.Loops;

public class UnboundedLoopRuleTests
{
    private const string Code = "WFB3003";
    private const string Status = "\"Variable\": \"$.JobRun.JobRunState\", \"StringEquals\": \"SUCCEEDED\"";

    [Fact]
    public void Asking_until_a_job_is_done_may_go_on_for_ever() =>
        RuleCheck.ShouldFind(LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done")), Code, "/States/Ask", DiagnosticSeverity.Hint);

    [Fact]
    public void A_time_out_of_the_machine_is_a_bound() =>
        RuleCheck.ShouldNotFind(LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done"), "\"TimeoutSeconds\": 3600,"), Code);

    [Fact]
    public void An_express_execution_has_a_bound() =>
        RuleCheck.ShouldNotFind(LoopText.Polling(LoopText.Poll, LoopText.Rule(Status, "Done")), Code, StateMachineType.Express);

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"Parameters\": { \"n.$\": \"States.MathAdd($.n, 1)\" }", "\"Variable\": \"$.n\", \"NumericGreaterThan\": 10")]
    [InlineData("\"Type\": \"Pass\", \"InputPath\": \"$.items[1:]\", \"ResultPath\": \"$.items\"", "\"Variable\": \"$.items[0]\", \"IsPresent\": false")]
    [InlineData(LoopText.Poll, "\"Variable\": \"$$.State.EnteredTime\", \"TimestampGreaterThan\": \"2030-01-01T00:00:00Z\"")]
    public void A_counter_a_list_or_the_time_is_a_bound(string ask, string rule) =>
        RuleCheck.ShouldNotFind(LoopText.Polling(ask, LoopText.Rule(rule, "Done")), Code);

    [Theory]
    [InlineData("\"Type\": \"Pass\", \"Assign\": { \"n\": \"{% $n + 1 %}\" }", "{% $n > 3 %}")]
    [InlineData("\"Type\": \"Pass\", \"Output\": { \"at\": \"{% $now() %}\" }", "{% $toMillis($states.context.State.EnteredTime) > $deadline %}")]
    public void Expressions_may_count_too(string ask, string condition) => RuleCheck.ShouldNotFind(
        LoopText.Polling(ask, LoopText.Rule($"\"Condition\": \"{condition}\"", "Done"), "\"QueryLanguage\": \"JSONata\","), Code);

    [Fact]
    public void A_counter_that_no_way_out_looks_at_is_none() => RuleCheck.ShouldFind(
        LoopText.Polling(
            LoopText.Poll + ", \"Catch\": [ { \"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Done\" } ]",
            LoopText.Rule("\"Variable\": \"$.x\", \"IsPresent\": true", "Pause"),
            pause: "\"Type\": \"Pass\", \"Parameters\": { \"n.$\": \"States.MathAdd($.n, 1)\" }"),
        Code,
        "/States/Ask",
        DiagnosticSeverity.Hint);

    [Fact]
    public void What_is_surely_wrong_is_not_said_twice() =>
        RuleCheck.ShouldNotFind(LoopText.Polling(LoopText.Poll + ", \"ResultPath\": null", LoopText.Rule(Status, "Done")), Code);
}

namespace WorkflowBuilder.Tests.Validation.Timing;

public class RetryScheduleRuleTests
{
    private const string Minute = "\"TimeoutSeconds\": 60,";

    [Theory]
    [InlineData("\"IntervalSeconds\": 60")]
    [InlineData("\"IntervalSeconds\": 3600, \"MaxAttempts\": 1, \"JitterStrategy\": \"NONE\"")]
    [InlineData("\"IntervalSeconds\": 3600, \"MaxDelaySeconds\": 7200")]
    public void A_first_retry_after_the_time_is_up_never_happens(string retrier) =>
        RuleCheck.ShouldFind(State(retrier, Minute), "WFB3009", "/States/S/Retry/0", DiagnosticSeverity.Warning);

    [Fact]
    public void An_express_execution_is_over_after_five_minutes()
    {
        var finding = RuleCheck.ShouldFind(
            State("\"IntervalSeconds\": 300, \"MaxAttempts\": 1"), "WFB3009", "/States/S/Retry/0", DiagnosticSeverity.Warning, StateMachineType.Express);

        finding.Message.Should().Contain("an EXPRESS execution takes 5 minutes at most");
    }

    [Theory]
    [InlineData("\"IntervalSeconds\": 10", "3 retries of state \"S\" wait 70 seconds")]
    [InlineData("\"IntervalSeconds\": 20, \"BackoffRate\": 1", "3 retries of state \"S\" wait 60 seconds")]
    [InlineData("\"IntervalSeconds\": 20, \"MaxDelaySeconds\": 25, \"MaxAttempts\": 4", "4 retries of state \"S\" wait 95 seconds")]
    [InlineData("\"IntervalSeconds\": 60, \"MaxAttempts\": 2, \"JitterStrategy\": \"FULL\"", "2 retries of state \"S\" wait 3 minutes")]
    [InlineData("\"IntervalSeconds\": 10, \"BackoffRate\": 1.5, \"MaxAttempts\": 5", "5 retries of state \"S\" wait 2.2 minutes")]
    public void Retries_that_outlast_the_machine_are_found(string retrier, string words)
    {
        var finding = RuleCheck.ShouldFind(State(retrier, Minute), "WFB3010", "/States/S/Retry/0", DiagnosticSeverity.Hint);

        finding.Message.Should().Contain(words).And.Contain("TimeoutSeconds of the state machine is 60 seconds");
    }

    [Theory]
    [InlineData("\"MaxAttempts\": 20, \"IntervalSeconds\": 5", "60.7 days")]
    [InlineData("\"MaxAttempts\": 99999, \"IntervalSeconds\": 30, \"MaxDelaySeconds\": 60", "69.4 days")]
    [InlineData("\"MaxAttempts\": 99999, \"IntervalSeconds\": 1, \"BackoffRate\": 1", "27.8 hours")]
    public void Retries_for_longer_than_a_day_are_found(string retrier, string words)
    {
        var finding = RuleCheck.ShouldFind(State(retrier), "WFB3011", "/States/S/Retry/0", DiagnosticSeverity.Hint);

        finding.Message.Should().Contain(words);
    }

    [Fact]
    public void Retries_for_longer_than_a_year_cannot_all_happen() =>
        RuleCheck.ShouldFind(State("\"MaxAttempts\": 40"), "WFB3010", "/States/S/Retry/0", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("States.Timeout", 30, true)]
    [InlineData("States.ALL", 30, true)]
    [InlineData("States.Timeout", 15, false)]
    [InlineData("States.TaskFailed", 30, false)]
    public void Attempts_that_time_out_count_too(string error, int seconds, bool isFound)
    {
        var json = AslText.State(
            $$"""
            "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "Parameters": { "TaskDefinition": "x" }, "TimeoutSeconds": {{seconds}}, "End": true,
            "Retry": [ { "ErrorEquals": [ "{{error}}" ], "IntervalSeconds": 1, "MaxAttempts": 3, "BackoffRate": 1 } ]
            """,
            Minute);

        CodeFindings.Of("WFB3010", json).Select(finding => finding.Message.Contains("times out after 30 seconds", StringComparison.Ordinal))
            .Should().Equal(isFound ? [true] : []);
    }

    [Theory]
    [InlineData("\"IntervalSeconds\": 1")]
    [InlineData("\"IntervalSeconds\": 500, \"MaxAttempts\": 0")]
    [InlineData("\"IntervalSeconds\": 500, \"MaxDelaySeconds\": 501, \"MaxAttempts\": \"${Attempts}\"")]
    [InlineData("\"IntervalSeconds\": 9, \"MaxDelaySeconds\": 10, \"MaxAttempts\": 5")]
    public void Retries_in_time_are_left_alone(string retrier)
    {
        var codes = AslText.ProblemsAndHints(State(retrier, Minute)).Select(finding => finding.Code);

        codes.Should().NotContain(["WFB3009", "WFB3010", "WFB3011"]);
    }

    private static string State(string retrier, string fields = "") => AslText.State(
        $$"""
        "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "f" }, "End": true,
        "Retry": [ { "ErrorEquals": [ "States.ALL" ], {{retrier}} } ]
        """,
        fields);
}

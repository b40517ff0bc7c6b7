using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class ErrorHandlingTests
{
    private const string Charge = """
        { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "charge" }, "Next": "Done",
          "Retry": [ { "ErrorEquals": ["Busy"] }, { "ErrorEquals": ["Slow"], "IntervalSeconds": 3, "BackoffRate": 3, "MaxDelaySeconds": 20, "MaxAttempts": 4 } ],
          "Catch": [ { "ErrorEquals": ["Declined"], "Next": "Refuse" }, { "ErrorEquals": ["Slow"], "ResultPath": "$.error", "Next": "Later" } ] }
        """;

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 9)]
    [InlineData(2, 20)]
    public async Task A_retrier_tells_how_long_it_would_wait(int retries, int seconds)
    {
        var result = await FailAsync("Slow", retries);

        result.Should().BeEquivalentTo(new { Status = StateTestStatus.Retriable, Error = "Slow", Cause = "Why", NextState = (string?)null });
        result.InspectionData!.ErrorDetails.Should().BeEquivalentTo(new { RetryIndex = 1, RetryBackoffIntervalSeconds = seconds, CatchIndex = (int?)null });
    }

    [Fact]
    public async Task A_catcher_takes_what_a_retrier_has_no_attempts_for()
    {
        var result = await FailAsync("Slow", retries: 4);

        result.Should().BeEquivalentTo(new { Status = StateTestStatus.CaughtError, Error = "Slow", Cause = "Why", NextState = "Later" });
        result.Output.ToString().Should().Be("""{"id":1,"error":{"Error":"Slow","Cause":"Why"}}""");
        result.InspectionData.Told().Should().Equal(
            """input={"id":1}""",
            """afterInputPath={"id":1}""",
            """afterParameters={"FunctionName":"charge"}""",
            """errorDetails={"catchIndex":1,"retryIndex":1}""");
    }

    [Fact]
    public async Task A_catcher_takes_what_no_retrier_is_for()
    {
        var result = await FailAsync("Declined", retries: 0);

        result.Status.Should().Be(StateTestStatus.CaughtError);
        result.NextState.Should().Be("Refuse");
        result.InspectionData!.ErrorDetails.Should().BeEquivalentTo(new { CatchIndex = 0, RetryIndex = (int?)null });
    }

    [Fact]
    public async Task An_error_that_nothing_handles_fails_the_state()
    {
        var result = await FailAsync("Unknown", retries: 0);

        result.Status.Should().Be(StateTestStatus.Failed);
        result.Output.IsUndefined.Should().BeTrue();
        result.InspectionData!.ErrorDetails.Should().BeNull();
    }

    [Fact]
    public async Task A_catcher_that_fails_fails_the_state_with_its_own_error()
    {
        var result = await Tested.RunAsync(
            """
            { "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "charge" }, "End": true,
              "Catch": [ { "ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.missing %}", "Next": "Later" } ] }
            """,
            new() { Mock = StateMock.Throw("Slow") });

        result.Should().BeEquivalentTo(new { Status = StateTestStatus.Failed, Error = "States.QueryEvaluationError", NextState = (string?)null });
    }

    private static System.Threading.Tasks.Task<StateTestResult> FailAsync(string error, int retries) => Tested.RunAsync(Charge, new()
    {
        Input = JsonData.Parse("""{ "id": 1 }"""),
        InspectionLevel = InspectionLevel.Debug,
        Mock = StateMock.Throw(error, "Why"),
        Configuration = new() { RetrierRetryCount = retries },
    });
}

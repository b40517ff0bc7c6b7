namespace WorkflowBuilder.Runner.Tests.ErrorHandling;

using Task = System.Threading.Tasks.Task;

public class CatchTests
{
    [Theory]
    [InlineData("""{ "ErrorEquals": ["Busy"], "Next": "After" }""", """{"Error":"Busy","Cause":"later"}""")]
    [InlineData("""{ "ErrorEquals": ["Other"], "Next": "S" }, { "ErrorEquals": ["States.ALL"], "ResultPath": "$.why", "Next": "After" }""",
        """{"id":7,"why":{"Error":"Busy","Cause":"later"}}""")]
    [InlineData("""{ "ErrorEquals": ["States.TaskFailed"], "ResultPath": null, "Next": "After" }""", """{"id":7}""")]
    public async Task A_catcher_passes_the_error_on(string catchers, string output)
    {
        var run = await RunAsync("", catchers);

        run.Output.ToString().Should().Be(output);
        run.VisitedStates.Should().Equal("S", "After");
    }

    [Fact]
    public async Task A_catcher_in_JSONata_has_an_output_and_sets_variables()
    {
        var run = await RunAsync(
            """ "QueryLanguage": "JSONata", """,
            """{ "ErrorEquals": ["Busy"], "Assign": { "e": "{% $states.errorOutput.Error %}" }, "Output": "{% $states.errorOutput.Cause & $states.input.id %}", "Next": "After" }""");

        run.Output.ToString().Should().Be("\"later7\"");
        run.History.Select(happened => happened.Details).OfType<StateExitedDetails>().First().AssignedVariables.ToString().Should().Be("""{"e":"Busy"}""");
    }

    [Fact]
    public async Task Without_a_catcher_for_it_the_error_ends_the_execution()
    {
        var run = await RunAsync("", """{ "ErrorEquals": ["States.Timeout"], "Next": "After" }""");

        run.Status.Should().Be(ExecutionStatus.Failed);
        run.Error.Should().Be("Busy");
    }

    [Theory]
    [InlineData("TimeoutSeconds", "States.Timeout")]
    [InlineData("HeartbeatSeconds", "States.Timeout")]
    [InlineData("HeartbeatSeconds", "States.HeartbeatTimeout")]
    public async Task A_time_limit_can_be_caught(string limit, string error)
    {
        var run = await Machine.RunStateAsync(
            $$"""
            {
              "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "{{limit}}": 20,
              "Catch": [{ "ErrorEquals": ["{{error}}"], "Next": "After" }], "End": true
            }
            """,
            configure: run => run.Mock("S", TaskAnswer.Never),
            after: """ "After": { "Type": "Pass", "End": true } """);

        run.VisitedStates.Should().Equal("S", "After");
        run.Duration.Should().Be(TimeSpan.FromSeconds(20));
    }

    private static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string fields, string catchers) => Machine.RunStateAsync(
        $$"""{ "Type": "Task", {{fields}} "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{{catchers}}], "End": true }""",
        """{ "id": 7 }""",
        run => run.Mock("S", TaskAnswer.Throw("Busy", "later")),
        """ "After": { "Type": "Pass", "End": true } """);
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class StateInMachineTests
{
    private const string Machine = """
        { "StartAt": "Each", "QueryLanguage": "JSONata", "States": {
            "Each": { "Type": "Map", "Next": "End", "ItemProcessor": { "StartAt": "Double", "States": {
                "Double": { "Type": "Pass", "Output": "{% $states.input * 2 %}", "End": true } } } },
            "End": { "Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:end", "End": true } } }
        """;

    [Fact]
    public async Task A_state_has_the_query_language_of_its_state_machine()
    {
        var tester = StateTester.Create(Machine, "Double");

        var result = await tester.TestAsync(new() { Input = JsonData.From(21L) });

        tester.StateName.Should().Be("Double");
        result.Output.ToString().Should().Be("42");
        result.NextState.Should().BeNull();
    }

    [Fact]
    public async Task A_tester_runs_any_number_of_tests()
    {
        var tester = StateTester.Create(Machine, "Double");

        var results = await System.Threading.Tasks.Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => tester.TestAsync(new() { Input = JsonData.From((long)n) })));

        results.Select(result => result.Output.GetDouble()).Should().Equal(Enumerable.Range(0, 20).Select(n => n * 2.0));
    }

    [Fact]
    public void A_state_that_is_not_there_is_told()
    {
        var create = () => StateTester.Create(Machine, "Triple");

        create.Should().Throw<StateTestException>().WithMessage("State not found in definition").Which.Code.Should().Be("ValidationException");
    }

    [Fact]
    public void The_whole_state_machine_must_be_right()
    {
        var create = () => StateTester.Create(Machine.Replace("\"Next\": \"End\"", "\"Next\": \"Nowhere\"", StringComparison.Ordinal), "Double");

        create.Should().Throw<StateTestException>().Which.Code.Should().Be("InvalidDefinition");
    }

    [Fact]
    public async Task A_state_of_a_workflow_can_be_tested()
    {
        var workflow = new Workflow("Orders", new Pass("Greet") { Result = Result.FromString("hello") });

        var result = await StateTester.Create(workflow, "Greet").TestAsync(new());

        result.Output.ToString().Should().Be("\"hello\"");
    }

    [Fact]
    public async Task Without_a_mock_the_handlers_of_the_run_answer()
    {
        var tester = StateTester.Create(Machine, "End");

        var result = await tester.TestAsync(new() { RoleArn = Tested.Role, Input = JsonData.From(3L) }, run => run.Mock("end", request => TaskAnswer.Return(request.Input)));
        var test = () => tester.TestAsync(new() { RoleArn = Tested.Role });

        result.Output.ToString().Should().Be("3");
        await test.Should().ThrowAsync<MissingMockException>();
    }

    [Fact]
    public async Task A_test_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var test = () => StateTester.Create(Machine, "End").TestAsync(
            new() { RoleArn = Tested.Role },
            run => run.Handle("End", async request =>
            {
                await stop.CancelAsync();
                await System.Threading.Tasks.Task.Delay(System.Threading.Timeout.InfiniteTimeSpan, TimeProvider.System, request.CancellationToken);
                return TaskAnswer.Never;
            }),
            stop.Token);

        await test.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task The_request_and_response_of_an_HTTP_task_are_told_at_level_trace()
    {
        var tester = StateTester.Create("""
            { "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "End": true, "Parameters": { "ApiEndpoint": "https://example.com/orders", "Method": "POST",
                "QueryParameters": { "dry run": ["yes", "no"] }, "Headers": { "Accept": "text/plain" }, "RequestBody": { "id": 1 } } }
            """);

        var result = await tester.TestAsync(
            new() { RoleArn = Tested.Role, InspectionLevel = InspectionLevel.Trace },
            run => run.Mock("StateName", JsonData.Parse("""{ "StatusCode": 200, "StatusText": "OK", "Headers": { "a": ["b", "c"] }, "ResponseBody": "done" }""")));

        result.InspectionData!.ToJson()["request"].ToString().Should().Be(
            """{"protocol":"https","method":"POST","url":"https://example.com/orders?dry%20run=yes&dry%20run=no","headers":"[Accept: text/plain]","body":"{\"id\":1}"}""");
        result.InspectionData.ToJson()["response"].ToString().Should().Be(
            """{"protocol":"https","statusCode":"200","statusMessage":"OK","headers":"[a: b, a: c]","body":"done"}""");
    }
}

using System.Text.Json.Nodes;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class LambdaTests
{
    private const string ByArn = """
        { "StartAt": "Call", "States": { "Call": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:price", "End": true } } }
        """;

    [Fact]
    public async Task A_function_is_called_by_its_arn_with_the_input_and_gives_its_result()
    {
        var result = await Machine.RunAsync(ByArn, """{ "id": 7 }""", run => run.Lambda("price", payload => payload.With("price", JsonData.From(3L))));

        result.Output.ToString().Should().Be("""{"id":7,"price":3}""");
        result.Events().Skip(2).Take(3).Should().Equal("2>3 LambdaFunctionScheduled", "3>4 LambdaFunctionStarted", "4>5 LambdaFunctionSucceeded");
    }

    [Theory]
    [InlineData("price")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:price")]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:price:live")]
    public async Task A_function_is_found_by_name_and_by_arn(string nameOrArn)
    {
        var result = await Machine.RunAsync(Invoke(), configure: run => run.Lambda(nameOrArn, _ => JsonData.True));

        result.Output["Payload"].Should().Be(JsonData.True);
    }

    [Fact]
    public async Task Invoke_wraps_the_result()
    {
        var result = await Machine.RunAsync(Invoke(), """{ "id": 7 }""", run => run.Lambda("price", async payload => await Task.FromResult(payload)));

        var output = result.Output;
        output["Payload"].ToString().Should().Be("""{"id":7}""");
        output["StatusCode"].Should().Be(JsonData.From(200L));
        output["ExecutedVersion"].GetString().Should().Be("$LATEST");
        output["SdkHttpMetadata"]["HttpHeaders"]["Content-Length"].GetString().Should().Be("8");
        output["SdkHttpMetadata"]["AllHttpHeaders"]["Content-Type"].ToString().Should().Be("""["application/json"]""");
        output["SdkResponseMetadata"]["RequestId"].IsString.Should().BeTrue();
    }

    [Fact]
    public async Task The_sdk_integration_gives_the_payload_as_text()
    {
        var result = await Machine.RunAsync(Invoke("arn:aws:states:::aws-sdk:lambda:invoke"), """{ "id": 7 }""", run => run.Lambda("price", payload => payload));

        result.Output.ToString().Should().Be("""{"ExecutedVersion":"$LATEST","Payload":"{\"id\":7}","StatusCode":200}""");
    }

    [Fact]
    public async Task An_event_is_taken_whatever_the_function_does()
    {
        var definition = Invoke().Replace("\"FunctionName\"", "\"InvocationType\": \"Event\", \"FunctionName\"", StringComparison.Ordinal);

        var result = await Machine.RunAsync(definition, configure: run => run.Lambda("price", (JsonData _) => throw new InvalidOperationException()));

        result.Output["StatusCode"].Should().Be(JsonData.From(202L));
        result.Output["Payload"].GetString().Should().BeEmpty();
    }

    [Fact]
    public async Task An_event_is_not_waited_for_but_by_the_end_of_the_run()
    {
        var next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var hasEnded = false;
        var definition = Invoke()
            .Replace("\"FunctionName\"", "\"InvocationType\": \"Event\", \"FunctionName\"", StringComparison.Ordinal)
            .Replace("\"End\": true", "\"Next\": \"After\"", StringComparison.Ordinal)
            .Replace("\"States\": {", "\"States\": { \"After\": { \"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"End\": true },", StringComparison.Ordinal);

        var result = await Machine.RunAsync(definition, configure: run => run
            .Lambda("price", async (_, cancellationToken) =>
            {
                await next.Task;
                cancellationToken.ThrowIfCancellationRequested();
                hasEnded = true;
                return JsonData.Null;
            })
            .Mock("After", request =>
            {
                next.SetResult();
                return TaskAnswer.Return(request.Input["StatusCode"]);
            }));

        result.Output.Should().Be(JsonData.From(202L));
        hasEnded.Should().BeTrue();
    }

    [Fact]
    public async Task A_function_may_have_types()
    {
        var result = await Machine.RunAsync(ByArn, """{ "id": 7, "total": 2 }""", run => run.Lambda("price", (Order order) => order with { Total = order.Total * 2 }));

        result.GetOutput<Order>().Should().Be(new Order(7, 4));
    }

    [Fact]
    public async Task The_types_of_a_function_may_be_named()
    {
        var result = await Machine.RunAsync(ByArn, """{ "id": 7, "total": 2 }""", run => run.Lambda<Order, Order>("price", order => new(order.Id, 1)));

        result.GetOutput<Order>().Should().Be(new Order(7, 1));
    }

    [Fact]
    public async Task A_function_with_types_may_take_its_time()
    {
        var result = await Machine.RunAsync(ByArn, """{ "id": 7, "total": 2 }""", run => run.Lambda("price", async (Order order) =>
        {
            await Task.Yield();
            return new { order.Id };
        }));

        result.Output.ToString().Should().Be("""{"Id":7}""");
    }

    [Fact]
    public async Task A_function_may_have_types_without_reflection()
    {
        var result = await Machine.RunAsync(
            ByArn,
            """{ "Id": 7, "Total": 2 }""",
            run => run.Lambda("price", OrdersJson.Default.Order, OrdersJson.Default.Int32, order => Task.FromResult(order.Id)));

        result.GetOutput<int>().Should().Be(7);
    }

    [Fact]
    public async Task An_exception_fails_the_task_as_the_runtime_for_dotnet_reports_it()
    {
        var result = await Machine.RunAsync(ByArn, configure: run => run.Lambda("price", Refuse));

        result.Error.Should().Be("InvalidOperationException");
        var cause = JsonNode.Parse(result.Cause!)!;
        cause["errorType"]!.GetValue<string>().Should().Be("InvalidOperationException");
        cause["errorMessage"]!.GetValue<string>().Should().Be("No price.");
        cause["stackTrace"]!.AsArray().First()!.GetValue<string>().Should().StartWith("at ").And.Contain(nameof(Refuse));
        cause["cause"]!["errorType"]!.GetValue<string>().Should().Be("FormatException");
    }

    [Fact]
    public async Task A_payload_that_does_not_fit_the_type_fails_the_task()
    {
        var result = await Machine.RunAsync(ByArn, "\"no order\"", run => run.Lambda("price", (Order order) => order.Id));

        result.Error.Should().Be("JsonException");
    }

    [Fact]
    public async Task With_a_task_token_the_function_is_only_the_request()
    {
        await using var execution = Machine.Read(Invoke("arn:aws:states:::lambda:invoke.waitForTaskToken"))
            .Start(JsonData.EmptyObject, run => run.Lambda("price", payload => payload));

        execution.SendTaskSuccess((await execution.WaitForTaskAsync("Call")).Token, JsonData.From("later"));

        var result = await execution.Result;
        result.Output.GetString().Should().Be("later");
        result.History.Should().ContainSingle(happened => happened.Type == HistoryEventType.TaskSubmitted)
            .Which.Details.Should().BeOfType<TaskOutputDetails>().Which.Output["StatusCode"].Should().Be(JsonData.From(200L));
    }

    [Fact]
    public async Task A_mock_of_the_state_comes_before_the_function()
    {
        var result = await Machine.RunAsync(ByArn, configure: run => run.Lambda("price", _ => JsonData.False).Mock("Call", JsonData.True));

        result.Output.Should().Be(JsonData.True);
    }

    [Fact]
    public async Task A_function_that_is_not_there_is_named_with_the_line_to_add()
    {
        var running = () => Machine.RunAsync(ByArn);

        (await running.Should().ThrowAsync<MissingMockException>()).WithMessage("*run.Mock(\"Call\", new { ... }), or run.Lambda(\"price\", payload => ...).");
    }

    private static JsonData Refuse(JsonData payload) => throw new InvalidOperationException("No price.", new FormatException("Odd."));

    private static string Invoke(string resource = "arn:aws:states:::lambda:invoke") => $$"""
        {
          "StartAt": "Call",
          "States": {
            "Call": {
              "Type": "Task",
              "Resource": "{{resource}}",
              "Parameters": { "FunctionName": "arn:aws:lambda:us-east-1:123456789012:function:price:live", "Payload.$": "$" },
              "End": true
            }
          }
        }
        """;
}

using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class TypedHandlerTests
{
    private const string Calling = """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true }""";

    [Fact]
    public async Task A_handler_may_read_and_answer_objects()
    {
        var result = await Machine.RunStateAsync(
            Calling, """{ "id": 7, "total": 2 }""", run => run.Mock("S", request => TaskAnswer.Return(request.GetInput<Order>() with { Total = 4 })));

        result.Output.ToString().Should().Be("""{"Id":7,"Total":4}""");
    }

    [Fact]
    public async Task It_may_do_so_without_reflection()
    {
        var result = await Machine.RunStateAsync(
            Calling,
            """{ "Id": 7, "Total": 2 }""",
            run => run.Mock("S", request => TaskAnswer.Return(request.GetInput(OrdersJson.Default.Order)!.Id, OrdersJson.Default.Int32)));

        result.Output.Should().Be(JsonData.From(7L));
    }

    [Fact]
    public async Task The_input_is_read_as_the_options_of_the_run_say()
    {
        var result = await Machine.RunStateAsync(Calling, """{ "order_id": 7 }""", run =>
        {
            run.PayloadOptions = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
            run.Mock("S", request => TaskAnswer.Return(request.GetInput<Reference>().OrderId));
        });

        result.Output.Should().Be(JsonData.From(7L));
    }

    [Fact]
    public void An_answer_is_written_as_its_options_say()
    {
        var answer = TaskAnswer.Return(new Reference(7), new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower });

        answer.Result.ToString().Should().Be("""{"order_id":7}""");
        TaskAnswer.Return(null).Result.Should().Be(JsonData.Null);
    }

    [Fact]
    public async Task The_worker_of_an_activity_may_have_types_without_reflection()
    {
        var result = await Machine.RunStateAsync(
            """{ "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:work", "End": true }""",
            """{ "Id": 7, "Total": 2 }""",
            run => run.Activity("work", OrdersJson.Default.Order, OrdersJson.Default.Int32, order => Task.FromResult(order.Id), "worker-1"));

        result.Output.Should().Be(JsonData.From(7L));
        result.History.Should().Contain(happened => happened.Details == new ActivityStartedDetails("worker-1"));
    }

    private sealed record Reference(int OrderId);
}

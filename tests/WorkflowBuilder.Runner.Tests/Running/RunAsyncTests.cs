using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using Task = System.Threading.Tasks.Task;

public class RunAsyncTests
{
    private static readonly Workflow Echo = new("Echo", new Pass("Give back"));

    [Fact]
    public async Task An_input_may_be_json()
    {
        var result = await Echo.RunAsync(JsonData.Parse("""{ "id": 7 }"""));

        result.Output.ToString().Should().Be("""{"id":7}""");
    }

    [Fact]
    public async Task An_input_may_be_a_json_document_as_text()
    {
        var result = await Echo.RunAsync("""[1, "two"]""");

        result.Output.ToString().Should().Be("""[1,"two"]""");
    }

    [Fact]
    public async Task An_input_may_be_an_object()
    {
        var result = await Echo.RunAsync(new { Id = 7, Tags = new[] { "new" } });

        result.Output.ToString().Should().Be("""{"Id":7,"Tags":["new"]}""");
    }

    [Fact]
    public async Task No_input_is_an_empty_object()
    {
        var result = await Echo.RunAsync();

        result.Output.Should().Be(JsonData.EmptyObject);
    }

    [Fact]
    public async Task Objects_become_json_as_the_payloads_of_the_workflow_do()
    {
        var workflow = new Workflow("Camel", new Pass("Give back")) { PayloadOptions = new(JsonSerializerDefaults.Web) };

        var result = await workflow.RunAsync(new Order(7, 2.5m));

        result.Output.ToString().Should().Be("""{"id":7,"total":2.5}""");
        result.GetOutput<Order>().Should().Be(new Order(7, 2.5m));
    }

    [Fact]
    public async Task Text_that_is_no_json_is_refused_with_what_to_do()
    {
        var running = () => Echo.RunAsync("hello");

        (await running.Should().ThrowAsync<ArgumentException>()).WithMessage("The text is no JSON document: *JsonData.From(text)*");
    }

    [Fact]
    public async Task A_runner_takes_inputs_in_the_same_forms()
    {
        var runner = StateMachineRunner.Create(Echo);

        var results = new[] { await runner.RunAsync("7"), await runner.RunAsync((object)7), await runner.RunAsync(JsonData.From(7L)) };

        results.Should().OnlyContain(result => result.Output == JsonData.From(7L));
    }

    [Fact]
    public async Task An_output_may_be_read_without_reflection()
    {
        var result = await StateMachineRunner.Create(Echo).RunAsync(7, OrdersJson.Default.Int32);

        result.GetOutput(OrdersJson.Default.Int32).Should().Be(7);
    }

    [Fact]
    public async Task An_output_is_read_by_names_in_upper_or_lower_case()
    {
        var result = await Echo.RunAsync("""{ "id": 7, "TOTAL": 2.5 }""");

        result.GetOutput<Order>().Should().Be(new Order(7, 2.5m));
    }

    [Fact]
    public async Task An_execution_that_failed_says_why_it_has_no_output()
    {
        var result = await new Workflow("Broken", new Fail("Give up") { Error = "Card.Declined", Cause = "No funds." }).RunAsync();

        var reading = () => result.GetOutput<Order>();

        reading.Should().Throw<InvalidOperationException>().WithMessage("The execution has no output: it failed with Card.Declined: No funds.");
    }

    [Fact]
    public async Task A_mock_may_be_any_object()
    {
        var result = await new Workflow("Pay", new WorkflowBuilder.Task("Charge", "arn:aws:states:::sqs:sendMessage"))
            .RunAsync(new { Id = 7 }, run => run.Mock("Charge", new Order(1, 2m)));

        result.GetOutput<Order>().Should().Be(new Order(1, 2m));
    }
}

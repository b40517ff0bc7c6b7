using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class MapTests
{
    private const string Processor = """
        "ItemProcessor": { "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "End": true } } }, "End": true
        """;

    [Fact]
    public async Task The_items_and_what_the_selector_makes_of_them_are_told()
    {
        var result = await Tested.InspectAsync(
            $$"""
            { "Type": "Map", "InputPath": "$.order", "ItemsPath": "$.lines", "MaxConcurrency": 2, "ResultPath": "$.packed", {{Processor}},
              "ItemSelector": { "n.$": "$$.Map.Item.Index", "sku.$": "$$.Map.Item.Value.sku", "order.$": "$.id" } }
            """,
            """{ "order": { "id": 7, "lines": [ { "sku": "x" }, { "sku": "y" } ] } }""",
            Tested.Return("[true, false]"));

        result.Output["packed"].ToString().Should().Be("[true,false]");
        result.InspectionData.Told().Skip(2).Should().Equal(
            """afterItemsPath=[{"sku":"x"},{"sku":"y"}]""",
            """afterItemSelector=[{"sku":"x","n":0,"order":7},{"sku":"y","n":1,"order":7}]""",
            "afterResultSelector=[true,false]",
            """afterResultPath={"order":{"id":7,"lines":[{"sku":"x"},{"sku":"y"}]},"packed":[true,false]}""",
            "maxConcurrency=2");
    }

    [Theory]
    [InlineData(""" "ToleratedFailureCount": 1""", 1, StateTestStatus.Succeeded)]
    [InlineData(""" "ToleratedFailureCount": 1""", 2, StateTestStatus.Failed)]
    [InlineData(""" "ToleratedFailurePercentage": 50""", 2, StateTestStatus.Succeeded)]
    [InlineData(""" "ToleratedFailurePercentage": 50""", 3, StateTestStatus.Failed)]
    [InlineData(""" "Comment": "It tolerates what its result tells" """, 3, StateTestStatus.Succeeded)]
    public async Task More_failed_iterations_than_may_fail_the_state(string field, int failed, StateTestStatus status)
    {
        var result = await CountAsync(field, failed);

        result.Status.Should().Be(status);
        result.Error.Should().Be(status == StateTestStatus.Failed ? "States.ExceedToleratedFailureThreshold" : null);
    }

    [Fact]
    public async Task More_iterations_cannot_fail_than_there_are()
    {
        var test = () => CountAsync(""" "Comment": "" """, 5);

        (await test.Should().ThrowAsync<StateTestException>())
            .WithMessage("Map iteration failure count must be less than or equal to the number of Map iterations");
    }

    [Theory]
    [InlineData(""" "InputType": "JSON" """, "[1, 2]", null)]
    [InlineData(""" "InputType": "JSON", "ItemsPointer": "/data/0/rows" """, """{ "data": [ { "rows": [1, 2] } ] }""", "[1,2]")]
    [InlineData(""" "InputType": "JSONL" """, "1\n2\n", null)]
    public async Task An_item_reader_reads_the_given_data(string config, string data, string? pointed)
    {
        var state = $$"""
            { "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { {{config}} }, "Parameters": { "Bucket": "b", "Key": "k" } },
              "ItemSelector": { "v.$": "$$.Map.Item.Value" }, {{Processor.Replace("{ \"StartAt", "{ \"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" }, \"StartAt", StringComparison.Ordinal)}} }
            """;

        var result = await Tested.RunAsync(state, new()
        {
            InspectionLevel = InspectionLevel.Debug,
            Mock = Tested.Return("[1, 2]"),
            Configuration = new() { MapItemReaderData = data },
        });

        result.InspectionData!.AfterItemSelector.ToString().Should().Be("""[{"v":1},{"v":2}]""");
        (result.InspectionData.AfterItemsPointer.IsUndefined ? null : result.InspectionData.AfterItemsPointer.ToString()).Should().Be(pointed);
    }

    private static System.Threading.Tasks.Task<StateTestResult> CountAsync(string field, int failed) => Tested.RunAsync(
        $$"""{ "Type": "Map", {{field}}, {{Processor}} }""",
        new()
        {
            Input = JsonData.Parse("[1, 2, 3, 4]"),
            Mock = Tested.Return("[1, 2, 3, 4]"),
            Configuration = new() { MapIterationFailureCount = failed },
        });
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.StateTesting;

using Task = System.Threading.Tasks.Task;

public class MapTests
{
    private const string Processor = """
        "ItemProcessor": { "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "End": true } } }, "End": true
        """;

    private const string Distributed = """
        "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "End": true } } },
        "End": true
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
    [InlineData(""" "InputType": "JSON" """, "[1, 2]", "[1,2]", null)]
    [InlineData(""" "InputType": "JSON", "ItemsPointer": "/data/rows" """, """{ "data": { "rows": [1, 2] } }""", "[1,2]", "[1,2]")]
    [InlineData(""" "InputType": "JSONL" """, "1\n2\n", "[1,2]", null)]
    [InlineData(""" "InputType": "JSON", "MaxItemsPath": "$.most" """, "[1, 2]", "[1]", null)]
    [InlineData(""" "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" """, "n\n1\n2", """[{"n":"1"},{"n":"2"}]""", null)]
    public async Task An_item_reader_reads_the_given_data(string config, string data, string items, string? pointed)
    {
        var result = await ReadAsync(config, data);

        var selected = result.InspectionData!.AfterItemSelector.Items.ToArray();
        JsonData.From(Array.ConvertAll(selected, item => item["v"])).ToString().Should().Be(items);
        selected.Should().OnlyContain(item => item["from"] == JsonData.From("s3://b/k"));
        (result.InspectionData.AfterItemsPointer.IsUndefined ? null : result.InspectionData.AfterItemsPointer.ToString()).Should().Be(pointed);
    }

    [Fact]
    public async Task Data_that_are_not_what_the_item_reader_reads_fail_the_state()
    {
        var result = await ReadAsync(""" "InputType": "JSON" """, "{ broken");

        result.Error.Should().Be("States.ItemReaderFailed");
    }

    [Fact]
    public async Task Items_that_are_not_given_are_not_told()
    {
        var result = await ReadAsync(""" "InputType": "JSON" """, data: null);

        result.Status.Should().Be(StateTestStatus.Succeeded);
        result.InspectionData!.AfterItemSelector.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public async Task Batches_are_told_and_counted()
    {
        var test = (int failed) => Tested.RunAsync(
            $$"""{ "Type": "Map", "ItemBatcher": { "MaxItemsPerBatch": 2, "BatchInput": { "of": "all" } }, {{Distributed}} }""",
            new()
            {
                Input = JsonData.Parse("[1, 2, 3]"),
                InspectionLevel = InspectionLevel.Debug,
                Mock = Tested.Return("[1, 2]"),
                Configuration = new() { MapIterationFailureCount = failed },
            });

        var result = await test(2);
        var tooMany = () => test(3);

        result.InspectionData!.AfterItemBatcher.ToString().Should().Be("""[{"BatchInput":{"of":"all"},"Items":[1,2]},{"BatchInput":{"of":"all"},"Items":[3]}]""");
        await tooMany.Should().ThrowAsync<StateTestException>();
    }

    [Fact]
    public async Task The_result_of_a_result_writer_is_an_object()
    {
        const string Writer = $$"""
            { "Type": "Map", "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b", "Prefix": "p" } }, {{Distributed}} }
            """;

        var result = await Tested.RunAsync(Writer, new() { Input = JsonData.EmptyArray, Mock = Tested.Return("""{ "MapRunArn": "arn" }""") });
        var test = () => Tested.RunAsync(Writer, new() { Input = JsonData.EmptyArray, Mock = Tested.Return("[]") });

        result.Output.ToString().Should().Be("""{"MapRunArn":"arn"}""");
        (await test.Should().ThrowAsync<StateTestException>()).WithMessage("Mocked result must be a JSON object.");
    }

    private static System.Threading.Tasks.Task<StateTestResult> ReadAsync(string config, string? data) => Tested.RunAsync(
        $$"""
        { "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { {{config}} }, "Parameters": { "Bucket": "b", "Key.$": "$.key" } },
          "ItemSelector": { "v.$": "$$.Map.Item.Value", "from.$": "$$.Map.Item.Source" }, {{Distributed}} }
        """,
        new()
        {
            Input = JsonData.Parse("""{ "key": "k", "most": 1 }"""),
            InspectionLevel = InspectionLevel.Debug,
            Mock = Tested.Return("[1, 2]"),
            Configuration = new() { MapItemReaderData = data },
        });

    private static System.Threading.Tasks.Task<StateTestResult> CountAsync(string field, int failed) => Tested.RunAsync(
        $$"""{ "Type": "Map", {{field}}, {{Processor}} }""",
        new()
        {
            Input = JsonData.Parse("[1, 2, 3, 4]"),
            Mock = Tested.Return("[1, 2, 3, 4]"),
            Configuration = new() { MapIterationFailureCount = failed },
        });
}

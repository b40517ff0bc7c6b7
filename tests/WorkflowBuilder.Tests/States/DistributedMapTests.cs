namespace WorkflowBuilder.Tests.States;

public class DistributedMapTests
{
    [Fact]
    public void A_bare_distributed_map_runs_standard_children() =>
        Compiled.Of(new DistributedMap("Each").ItemProcessor(new Pass("One"))).ShouldBeInOrder("""
            {
              "Type": "Map",
              "End": true,
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } }
              }
            }
            """);

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var map = new DistributedMap("Each")
        {
            Label = "each",
            ToleratedFailureCount = 0,
            ToleratedFailurePercentage = 12.5,
            ResultWriter = new() { Bucket = "out", Prefix = "run/" },
            ItemBatcher = new() { MaxItemsPerBatch = 10 },
            ItemSelector = new { item = JsonPath.ObjectAt("$$.Map.Item.Value") },
            MaxConcurrency = 100,
            ItemReader = new S3JsonItemReader { Bucket = "in", Key = "items.json" },
            ItemsPath = "$.items",
            MapExecutionType = StateMachineType.Express,
            InputPath = "$.in",
            ResultSelector = new { arn = JsonPath.StringAt("$.MapRunArn") },
            ResultPath = "$.result",
            OutputPath = "$.out",
            Assign = new { done = true },
            Comment = "Many",
        }
            .ItemProcessor(new Pass("One"))
            .AddRetry()
            .AddCatch(new Fail("Failed"));

        Compiled.Of(map).ShouldBeInOrder("""
            {
              "Type": "Map",
              "Comment": "Many",
              "InputPath": "$.in",
              "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "JSON" },
                "Parameters": { "Bucket": "in", "Key": "items.json" }
              },
              "ItemsPath": "$.items",
              "ItemSelector": { "item.$": "$$.Map.Item.Value" },
              "ItemBatcher": { "MaxItemsPerBatch": 10 },
              "MaxConcurrency": 100,
              "ToleratedFailurePercentage": 12.5,
              "ToleratedFailureCount": 0,
              "Label": "each",
              "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "out", "Prefix": "run/" } },
              "ResultSelector": { "arn.$": "$.MapRunArn" },
              "ResultPath": "$.result",
              "OutputPath": "$.out",
              "Assign": { "done": true },
              "Retry": [{ "ErrorEquals": ["States.ALL"] }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
              "End": true,
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
                "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } }
              }
            }
            """);
    }

    [Fact]
    public void Tolerated_failures_may_come_from_paths()
    {
        var map = new DistributedMap("Each") { ToleratedFailureCountPath = "$.count", ToleratedFailurePercentagePath = "$.percentage" };

        var json = Compiled.Of(map.ItemProcessor(new Pass("One")));

        json.GetProperty("ToleratedFailureCountPath").ShouldBe("\"$.count\"");
        json.GetProperty("ToleratedFailurePercentagePath").ShouldBe("\"$.percentage\"");
    }

    [Fact]
    public void A_jsonata_map_reads_and_writes_with_arguments()
    {
        var map = new DistributedMap("Each")
        {
            Items = "{% $items %}",
            ToleratedFailureCount = "{% $count %}",
            ToleratedFailurePercentage = "{% $percentage %}",
            ItemReader = new S3JsonItemReader { Bucket = "{% $bucket %}", Key = "items.json" },
            ResultWriter = new() { Bucket = "out" },
        };

        var json = Compiled.Of(map.ItemProcessor(new Pass("One")));

        json.GetProperty("ItemReader").GetProperty("Arguments").ShouldBe("""{ "Bucket": "{% $bucket %}", "Key": "items.json" }""");
        json.GetProperty("ResultWriter").GetProperty("Arguments").ShouldBe("""{ "Bucket": "out" }""");
        json.GetProperty("ToleratedFailureCount").ShouldBe("\"{% $count %}\"");
        json.GetProperty("ToleratedFailurePercentage").ShouldBe("\"{% $percentage %}\"");
    }

    [Fact]
    public void The_partition_of_the_services_is_an_option()
    {
        var map = new DistributedMap("Each") { ItemReader = new S3JsonItemReader { Bucket = "in", Key = "k" } }.ItemProcessor(new Pass("One"));

        var json = new Workflow("Test", map).ToJson(new() { Partition = "aws-cn" });

        json.Should().Contain("arn:aws-cn:states:::s3:getObject");
    }
}

namespace WorkflowBuilder.Tests.States;

public class MapTests
{
    [Fact]
    public void A_bare_map_runs_its_processor_inline() =>
        Compiled.Of(new Map("Each").ItemProcessor(new Pass("One"))).ShouldBeInOrder("""
            {
              "Type": "Map",
              "End": true,
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "INLINE" },
                "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } }
              }
            }
            """);

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var map = new Map("Each")
        {
            Assign = new { n = JsonPath.ArrayLength(JsonPath.ListAt("$")) },
            OutputPath = "$.out",
            ResultPath = "$.result",
            ResultSelector = new { all = JsonPath.ListAt("$") },
            MaxConcurrency = 3,
            ItemSelector = new { item = JsonPath.ObjectAt("$$.Map.Item.Value") },
            ItemsPath = "$.items",
            Parameters = new { p = 1 },
            InputPath = "$.in",
            Comment = "One by one",
        }
            .ItemProcessor(new Pass("One"))
            .AddRetry()
            .AddCatch(new Fail("Failed"));

        Compiled.Of(map).ShouldBeInOrder("""
            {
              "Type": "Map",
              "Comment": "One by one",
              "InputPath": "$.in",
              "Parameters": { "p": 1 },
              "ItemsPath": "$.items",
              "ItemSelector": { "item.$": "$$.Map.Item.Value" },
              "MaxConcurrency": 3,
              "ResultSelector": { "all.$": "$" },
              "ResultPath": "$.result",
              "OutputPath": "$.out",
              "Assign": { "n.$": "States.ArrayLength($)" },
              "Retry": [{ "ErrorEquals": ["States.ALL"] }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
              "End": true,
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "INLINE" },
                "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } }
              }
            }
            """);
    }

    [Fact]
    public void Every_jsonata_property_is_written()
    {
        var map = new Map("Each")
        {
            Items = "{% $states.input.items %}",
            ItemSelector = new { item = "{% $states.context.Map.Item.Value %}" },
            MaxConcurrency = "{% $n %}",
            Output = "{% $states.result %}",
        }.ItemProcessor(new Pass("One"));

        Compiled.Of(map).ShouldBeInOrder("""
            {
              "Type": "Map",
              "Items": "{% $states.input.items %}",
              "ItemSelector": { "item": "{% $states.context.Map.Item.Value %}" },
              "MaxConcurrency": "{% $n %}",
              "Output": "{% $states.result %}",
              "End": true,
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "INLINE" },
                "StartAt": "One",
                "States": { "One": { "Type": "Pass", "End": true } }
              }
            }
            """);
    }

    [Fact]
    public void Items_may_be_an_array() =>
        Compiled.Of(new Map("Each") { Items = new object[] { 1, "{% $two %}" } }.ItemProcessor(new Pass("One"))).GetProperty("Items")
            .ShouldBe("""[1, "{% $two %}"]""");

    [Fact]
    public void The_concurrency_may_come_from_a_path() =>
        Compiled.Of(new Map("Each") { MaxConcurrencyPath = "$.n" }.ItemProcessor(new Pass("One"))).GetProperty("MaxConcurrencyPath").ShouldBe("\"$.n\"");

    [Fact]
    public void A_concurrency_of_0_is_kept() =>
        Compiled.Of(new Map("Each") { MaxConcurrency = 0 }.ItemProcessor(new Pass("One"))).GetProperty("MaxConcurrency").ShouldBe("0");

    [Theory]
    [InlineData(ProcessorMode.Inline, null, """{ "Mode": "INLINE" }""")]
    [InlineData(ProcessorMode.Distributed, null, """{ "Mode": "DISTRIBUTED" }""")]
    [InlineData(ProcessorMode.Distributed, StateMachineType.Express, """{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }""")]
    [InlineData(ProcessorMode.Distributed, StateMachineType.Standard, """{ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }""")]
    public void The_processor_config_says_the_mode_and_the_type(ProcessorMode mode, StateMachineType? type, string expected)
    {
        var map = new Map("Each").ItemProcessor(new Pass("One"), new() { Mode = mode, ExecutionType = type });

        Compiled.Of(map).GetProperty("ItemProcessor").GetProperty("ProcessorConfig").ShouldBeInOrder(expected);
    }

    [Fact]
    public void The_old_iterator_has_no_config() =>
        Compiled.Of(new Map("Each") { Parameters = new { p = 1 } }.Iterator(new Pass("One"))).ShouldBeInOrder("""
            {
              "Type": "Map",
              "Parameters": { "p": 1 },
              "End": true,
              "Iterator": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } }
            }
            """);

    [Fact]
    public void A_map_leads_to_the_next_state() =>
        Compiled.StatesOf(new Map("Each").ItemProcessor(new Pass("One")).Next(new Succeed("Done"))).GetProperty("Each").GetProperty("Next").ShouldBe("\"Done\"");
}

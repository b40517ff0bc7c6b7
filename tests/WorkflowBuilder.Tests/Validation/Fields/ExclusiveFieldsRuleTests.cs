namespace WorkflowBuilder.Tests.Validation.Fields;

public class ExclusiveFieldsRuleTests
{
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\", \"End\": true";
    private const string Processor = """{ "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }""";
    private const string Map = $"\"Type\": \"Map\", \"End\": true, \"ItemProcessor\": {Processor}";

    private const string DistributedMap = """
        "Type": "Map", "End": true,
        "ItemProcessor": {
          "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
          "StartAt": "I", "States": { "I": { "Type": "Succeed" } }
        }
        """;

    [Theory]
    [InlineData(""" "Type": "Pass", "Next": "Z", "End": true """)]
    [InlineData(""" "Type": "Wait", "Seconds": 1, "Timestamp": "2030-01-01T00:00:00Z", "Next": "Z" """)]
    [InlineData(""" "Type": "Wait", "Seconds": 1, "SecondsPath": "$.a", "Next": "Z" """)]
    [InlineData(""" "Type": "Wait", "Timestamp": "2030-01-01T00:00:00Z", "TimestampPath": "$.a", "Next": "Z" """)]
    public void Fields_that_say_the_same_in_different_ways_are_refused(string fields) =>
        RuleCheck.ShouldRefuse(AslText.StateBeforeZ(fields), "WFB1105", "/States/S");

    [Theory]
    [InlineData(""" "Type": "Fail", "Error": "E", "ErrorPath": "$.e" """)]
    [InlineData(""" "Type": "Fail", "Cause": "C", "CausePath": "$.c" """)]
    [InlineData(Task + """, "TimeoutSeconds": 5, "TimeoutSecondsPath": "$.t" """)]
    [InlineData(Task + """, "HeartbeatSeconds": 5, "HeartbeatSecondsPath": "$.t" """)]
    [InlineData(Map + """, "MaxConcurrency": 5, "MaxConcurrencyPath": "$.t" """)]
    [InlineData(Map + """, "ToleratedFailurePercentage": 5, "ToleratedFailurePercentagePath": "$.t" """)]
    [InlineData(Map + """, "ToleratedFailureCount": 5, "ToleratedFailureCountPath": "$.t" """)]
    [InlineData(Map + """, "ItemSelector": {}, "Parameters": {} """)]
    [InlineData(Map + ", \"Iterator\": { \"StartAt\": \"J\", \"States\": { \"J\": { \"Type\": \"Succeed\" } } }")]
    public void A_value_and_the_path_to_it_are_refused(string fields) => RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1105", "/States/S");

    [Theory]
    [InlineData("""{ "MaxItemsPerBatch": 1, "MaxItemsPerBatchPath": "$.a" }""")]
    [InlineData("""{ "MaxInputBytesPerBatch": 1, "MaxInputBytesPerBatchPath": "$.a" }""")]
    public void A_limit_of_a_batch_and_the_path_to_it_are_refused(string batcher) =>
        RuleCheck.ShouldRefuse(AslText.State($"{DistributedMap}, \"ItemBatcher\": {batcher}"), "WFB1105", "/States/S/ItemBatcher");

    [Fact]
    public void A_number_of_items_to_read_and_the_path_to_it_are_refused() => RuleCheck.ShouldRefuse(
        AslText.State($$"""
            {{DistributedMap}}, "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "ReaderConfig": { "MaxItems": 1, "MaxItemsPath": "$.a" } }
            """),
        "WFB1105",
        "/States/S/ItemReader/ReaderConfig");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "BatchInput": { "a": 1 } }""")]
    public void A_batch_needs_a_limit(string batcher) =>
        RuleCheck.ShouldRefuse(AslText.State($"{DistributedMap}, \"ItemBatcher\": {batcher}"), "WFB1106", "/States/S/ItemBatcher");

    [Fact]
    public void Step_Functions_names_all_fields_of_which_there_may_be_one()
    {
        var none = AslText.Errors(AslText.State(""" "Type": "Wait", "End": true """)).Single();
        var two = AslText.Errors(AslText.State(""" "Type": "Wait", "Seconds": 1, "SecondsPath": "$.a", "End": true """)).Single();

        const string All = "[SecondsPath, Seconds, TimestampPath, Timestamp]";
        none.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: This object should have only one of the following fields: {All} at /States/S");
        two.Aws!.ToString().Should().Be($"SCHEMA_VALIDATION_FAILED: There should only be one of the following fields: {All} at /States/S");
    }

    [Theory]
    [InlineData(""" "Type": "Pass" """)]
    [InlineData(""" "Type": "Wait", "Next": "Z" """)]
    [InlineData(""" "Type": "Wait", "Seconds": 1 """)]
    [InlineData(""" "Type": "Map", "Next": "Z" """)]
    [InlineData(""" "Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:111111111111:function:f" """)]
    public void One_of_the_fields_is_needed(string fields) =>
        AslText.Errors(AslText.StateBeforeZ(fields)).Should().Contain(problem => problem.Code == "WFB1106" && problem.Pointer == "/States/S");

    [Fact]
    public void Nested_states_need_one_too() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Parallel", "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass" } } } ], "End": true """),
        "WFB1106",
        "/States/S/Branches/0/States/B");

    [Theory]
    [InlineData(""" "Type": "Pass", "Next": "Z", "End": false """)]
    [InlineData(""" "Type": "Wait", "Seconds": 0, "Next": "Z" """)]
    [InlineData(""" "Type": "Wait", "SecondsPath": "$.a", "Next": "Z" """)]
    public void One_field_is_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.StateBeforeZ(fields));

    [Theory]
    [InlineData(""" "Type": "Succeed" """)]
    [InlineData(""" "Type": "Fail", "Error": "E", "CausePath": "$.c" """)]
    [InlineData(Map + """, "ToleratedFailureCount": 5, "ToleratedFailurePercentage": 5 """)]
    [InlineData(DistributedMap + """, "ItemBatcher": { "MaxItemsPerBatch": 1, "MaxInputBytesPerBatch": 1 } """)]
    [InlineData(Task + """, "TimeoutSeconds": 5, "HeartbeatSecondsPath": "$.t" """)]
    public void Fields_that_say_different_things_are_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.State(fields));

    [Fact]
    public void The_older_form_of_a_Map_is_left_alone() =>
        RuleCheck.ShouldAccept(AslText.State($"\"Type\": \"Map\", \"End\": true, \"Iterator\": {Processor}"));
}

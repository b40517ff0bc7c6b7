namespace WorkflowBuilder.Tests.Validation.Fields;

public class QueryLanguageRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\"";
    private const string Map = """ "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } } """;

    private const string DistributedMap = """
        "Type": "Map", "End": true,
        "ItemProcessor": {
          "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
          "StartAt": "I", "States": { "I": { "Type": "Succeed" } }
        }
        """;

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "InputPath": "$.a" """, "InputPath")]
    [InlineData(""" "Type": "Pass", "End": true, "OutputPath": "$.a" """, "OutputPath")]
    [InlineData(""" "Type": "Pass", "End": true, "Result": 1 """, "Result")]
    [InlineData(""" "Type": "Pass", "End": true, "ResultPath": null """, "ResultPath")]
    [InlineData(""" "Type": "Pass", "End": true, "Parameters": {} """, "Parameters")]
    [InlineData(""" "Type": "Wait", "End": true, "SecondsPath": "$.a" """, "SecondsPath")]
    [InlineData(""" "Type": "Wait", "End": true, "TimestampPath": "$.a" """, "TimestampPath")]
    [InlineData(""" "Type": "Fail", "ErrorPath": "$.a" """, "ErrorPath")]
    [InlineData(""" "Type": "Fail", "CausePath": "$.a" """, "CausePath")]
    [InlineData(Task + """, "End": true, "ResultSelector": {} """, "ResultSelector")]
    [InlineData(Task + """, "End": true, "TimeoutSecondsPath": "$.a" """, "TimeoutSecondsPath")]
    [InlineData(Task + """, "End": true, "HeartbeatSecondsPath": "$.a" """, "HeartbeatSecondsPath")]
    [InlineData(Map + """, "ItemsPath": "$.a" """, "ItemsPath")]
    [InlineData(Map + """, "MaxConcurrencyPath": "$.a" """, "MaxConcurrencyPath")]
    [InlineData(Map + """, "ToleratedFailureCountPath": "$.a" """, "ToleratedFailureCountPath")]
    [InlineData(Map + """, "ToleratedFailurePercentagePath": "$.a" """, "ToleratedFailurePercentagePath")]
    [InlineData(DistributedMap + """, "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Parameters": {} } """, "ItemReader/Parameters")]
    [InlineData(DistributedMap + """, "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": {} } """, "ResultWriter/Parameters")]
    public void A_field_of_JSONPath_in_a_JSONata_state_is_refused(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(AslText.State(fields, Jsonata), "WFB1109", $"/States/S/{pointer}");

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "Output": {} """, "Output")]
    [InlineData(Task + """, "End": true, "Arguments": {} """, "Arguments")]
    [InlineData(Map + """, "Items": [ 1 ] """, "Items")]
    [InlineData(DistributedMap + """, "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Arguments": {} } """, "ItemReader/Arguments")]
    public void A_field_of_JSONata_in_a_JSONPath_state_is_refused(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1109", $"/States/S/{pointer}");

    [Fact]
    public void A_catcher_has_the_language_of_its_state()
    {
        RuleCheck.ShouldRefuse(Catch(""" "Output": {} """), "WFB1109", "/States/S/Catch/0/Output");
        RuleCheck.ShouldRefuse(Catch(""" "ResultPath": "$.e" """, Jsonata), "WFB1109", "/States/S/Catch/0/ResultPath");
        RuleCheck.ShouldAccept(Catch(""" "Output": {} """, Jsonata));
        RuleCheck.ShouldAccept(Catch(""" "ResultPath": "$.e" """));
    }

    [Fact]
    public void A_rule_has_the_language_of_its_state()
    {
        RuleCheck.ShouldRefuse(Choice(""" "Condition": "{% true %}" """), "WFB1109", "/States/S/Choices/0/Condition");
        RuleCheck.ShouldRefuse(Choice(""" "Variable": "$.a", "IsNull": true """, Jsonata), "WFB1109", "/States/S/Choices/0/Variable");
        RuleCheck.ShouldRefuse(Choice(""" "Not": { "Variable": "$.a", "IsNull": true } """, Jsonata), "WFB1109", "/States/S/Choices/0/Not");
    }

    [Theory]
    [InlineData("Parallel", "\"Branches\": [ {0} ]", "Branches/0")]
    [InlineData("Map", "\"ItemProcessor\": {0}", "ItemProcessor")]
    public void A_state_does_not_pass_its_language_on(string type, string nested, string pointer)
    {
        var graph = """{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Output": {}, "End": true } } }""";
        var fields = $"\"Type\": \"{type}\", \"QueryLanguage\": \"JSONata\", {nested.Replace("{0}", graph, StringComparison.Ordinal)}, \"End\": true";

        RuleCheck.ShouldRefuse(AslText.State(fields), "WFB1109", $"/States/S/{pointer}/States/I/Output");
        RuleCheck.ShouldAccept(AslText.State(fields, Jsonata));
    }

    [Fact]
    public void A_JSONPath_state_in_a_JSONata_definition_has_that_problem_only() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Pass", "QueryLanguage": "JSONPath", "Output": {}, "InputPath": "$.a", "End": true """, Jsonata), "WFB1110", "/States/S");

    [Fact]
    public void Step_Functions_names_the_object_with_the_field_and_we_what_sets_the_language()
    {
        var problem = AslText.Errors(Choice(""" "Variable": "$.a", "IsNull": true """, Jsonata)).Single();

        problem.Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: The QueryLanguage is set to 'JSONata', but field 'Variable' is only supported for the 'JSONPath' QueryLanguage " +
            "at /States/S/Choices[0]");
        problem.Related.Single().Pointer.Should().Be("/QueryLanguage");
    }

    [Theory]
    [InlineData(""" "Type": "Pass", "End": true, "Arguments": {} """)]
    [InlineData(""" "Type": "Fail", "Output": {} """)]
    [InlineData(Map + """, "Arguments": {} """)]
    public void A_field_that_the_state_has_in_no_language_is_only_unknown(string fields) =>
        AslText.Errors(AslText.State(fields)).Select(problem => problem.Code).Should().Equal("WFB1101");

    [Fact]
    public void A_language_in_the_wrong_case_can_be_corrected()
    {
        var problem = AslText.Errors(AslText.State(""" "Type": "Succeed", "QueryLanguage": "jsonpath" """)).Single();

        problem.Fix.Should().Be(new SuggestedFix("Write \"JSONPath\"", "/States/S/QueryLanguage", "\"JSONPath\""));
    }

    [Fact]
    public void An_unknown_language_of_the_definition_is_refused_and_counts_as_JSONata()
    {
        const string Unknown = "\"QueryLanguage\": \"jsonata\",";

        RuleCheck.ShouldRefuse(AslText.State(""" "Type": "Pass", "Output": {}, "End": true """, Unknown), "WFB1111", "/QueryLanguage");
    }

    [Fact]
    public void An_unknown_language_of_a_state_is_refused() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Succeed", "QueryLanguage": "JSONPATH" """), "WFB1111", "/States/S/QueryLanguage");

    [Theory]
    [InlineData("\"ItemBatcher\": { \"MaxItemsPerBatchPath\": \"$.a\" }", "ItemBatcher/MaxItemsPerBatchPath")]
    [InlineData("\"ItemBatcher\": { \"MaxInputBytesPerBatchPath\": \"$.a\" }", "ItemBatcher/MaxInputBytesPerBatchPath")]
    [InlineData(
        """ "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": { "Bucket": "b" }, "ReaderConfig": { "MaxItemsPath": "$.a" } } """,
        "ItemReader/ReaderConfig/MaxItemsPath")]
    public void Paths_of_a_Distributed_Map_exist_in_JSONPath_only(string fields, string pointer) =>
        RuleCheck.ShouldRefuse(Maps.Distributed($"{Jsonata} {fields}"), "WFB1109", $"/States/S/{pointer}");

    [Theory]
    [InlineData("And", "[ { \"Condition\": true } ]")]
    [InlineData("Or", "[ { \"Condition\": true } ]")]
    [InlineData("Not", "{ \"Condition\": true }")]
    public void Combinations_of_conditions_exist_in_JSONPath_only(string name, string operand) =>
        RuleCheck.ShouldRefuse(Choice($"\"{name}\": {operand}", Jsonata), "WFB1109", $"/States/S/Choices/0/{name}");

    [Theory]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "JSONata", "Output": null, "End": true """, "")]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "JSONPath", "InputPath": "$.a", "End": true """, "")]
    [InlineData(""" "Type": "Pass", "Assign": { "x": 1, "y.$": "$.a" }, "End": true """, "")]
    [InlineData(""" "Type": "Pass", "Output": [ 1, "{% $states.input %}", null ], "Assign": { "s": "" }, "End": true """, Jsonata)]
    [InlineData(""" "Type": "Pass", "Comment": "{% phone %}", "End": true """, Jsonata)]
    [InlineData(Map, Jsonata)]
    [InlineData(""" "Type": "Succeed", "QueryLanguage": "${Language}" """, "")]
    [InlineData(""" "Type": "Pass", "Result": { "Output": 1, "Arguments": 2 }, "End": true """, "")]
    public void What_each_language_has_is_left_alone(string fields, string definition) => RuleCheck.ShouldAccept(AslText.State(fields, definition));

    private static string Catch(string fields, string definition = "") =>
        AslText.StateBeforeZ($"{Task}, \"Catch\": [ {{ \"ErrorEquals\": [ \"E\" ], \"Next\": \"Z\", {fields} }} ], \"Next\": \"Z\"", definition);

    private static string Choice(string condition, string definition = "") =>
        AslText.StateBeforeZ($"\"Type\": \"Choice\", \"Choices\": [ {{ {condition}, \"Next\": \"Z\" }} ]", definition);
}

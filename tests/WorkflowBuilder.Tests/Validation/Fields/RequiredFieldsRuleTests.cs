namespace WorkflowBuilder.Tests.Validation.Fields;

public class RequiredFieldsRuleTests
{
    private const string Lambda = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\"";

    [Fact]
    public void A_definition_needs_StartAt_and_States()
    {
        var problems = AslText.Errors("{}");

        problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal(("WFB1103", ""), ("WFB1103", ""));
        problems.Select(problem => problem.Message).Should().Equal(
            "The field States is missing in the definition. Add it.", "The field StartAt is missing in the definition. Add it.");
        problems.Select(problem => problem.Aws!.ToString()).Should().AllBe("SCHEMA_VALIDATION_FAILED: These fields are required: [States, StartAt] at /");
    }

    [Theory]
    [InlineData("""{ "States": { "S": { "Type": "Succeed" } } }""", "")]
    [InlineData("""{ "StartAt": "S", "States": { "S": {} } }""", "/States/S")]
    [InlineData("""{ "StartAt": "S", "States": { "S": { "Type": "Task", "End": true } } }""", "/States/S")]
    [InlineData("""{ "StartAt": "S", "States": { "S": { "Type": "Choice" } } }""", "/States/S")]
    [InlineData("""{ "StartAt": "S", "States": { "S": { "Type": "Parallel", "End": true } } }""", "/States/S")]
    public void A_field_without_which_there_is_no_meaning_is_required(string json, string pointer)
    {
        AslText.Errors(json).Should().Contain(problem => problem.Code == "WFB1103" && problem.Pointer == pointer);
    }

    [Fact]
    public void A_Task_without_a_resource_is_refused() =>
        RuleCheck.ShouldRefuse(AslText.State(""" "Type": "Task", "End": true """), "WFB1103", "/States/S");

    [Fact]
    public void A_retrier_needs_ErrorEquals() =>
        RuleCheck.ShouldRefuse(AslText.State(Lambda + """, "Retry": [ { "MaxAttempts": 1 } ], "End": true """), "WFB1103", "/States/S/Retry/0");

    [Fact]
    public void A_catcher_needs_ErrorEquals() =>
        RuleCheck.ShouldRefuse(AslText.StateBeforeZ(Lambda + """, "Catch": [ { "Next": "Z" } ], "End": true """), "WFB1103", "/States/S/Catch/0");

    [Fact]
    public void A_catcher_needs_Next() =>
        RuleCheck.ShouldRefuse(AslText.State(Lambda + """, "Catch": [ { "ErrorEquals": [ "E" ] } ], "End": true """), "WFB1103", "/States/S/Catch/0");

    [Fact]
    public void A_rule_needs_Next() => RuleCheck.ShouldRefuse(
        AslText.StateBeforeZ(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true } ], "Default": "Z" """), "WFB1103", "/States/S/Choices/0");

    [Fact]
    public void Credentials_need_a_role() =>
        RuleCheck.ShouldRefuse(AslText.State(Lambda + """, "Credentials": {}, "End": true """), "WFB1103", "/States/S/Credentials");

    [Fact]
    public void A_branch_needs_StartAt() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Parallel", "Branches": [ { "States": { "B": { "Type": "Succeed" } } } ], "End": true """),
        "WFB1103",
        "/States/S/Branches/0");

    [Fact]
    public void A_distributed_item_processor_needs_an_execution_type() => RuleCheck.ShouldRefuse(
        Map("""{ "Mode": "DISTRIBUTED" }"""), "WFB1103", "/States/S/ItemProcessor/ProcessorConfig");

    [Theory]
    [InlineData("""{ "Mode": "INLINE" }""")]
    [InlineData("""{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }""")]
    [InlineData("""{ "Mode": "${Mode}" }""")]
    [InlineData("{}")]
    public void Other_processor_configs_are_left_alone(string config) => RuleCheck.ShouldAccept(Map(config));

    [Theory]
    [InlineData("""{ "RoleArn": "arn:aws:iam::111111111111:role/r" }""")]
    [InlineData("""{ "RoleArn.$": "$.role" }""")]
    public void Credentials_may_take_the_role_from_the_input(string credentials) =>
        RuleCheck.ShouldAccept(AslText.State($"{Lambda}, \"Credentials\": {credentials}, \"End\": true"));

    [Fact]
    public void A_condition_inside_a_rule_needs_no_Next() => RuleCheck.ShouldAccept(
        AslText.StateBeforeZ(""" "Type": "Choice", "Choices": [ { "Not": { "Variable": "$.a", "IsNull": true }, "Next": "Z" } ] """));

    [Fact]
    public void A_Choice_needs_no_Default_and_a_Fail_no_Error()
    {
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Fail" """));
        RuleCheck.ShouldAccept(AslText.StateBeforeZ(""" "Type": "Choice", "Choices": [ { "Variable": "$.a", "IsNull": true, "Next": "Z" } ] """));
    }

    [Theory]
    [InlineData("""{ "InputType": "CSV" }""", "CSVHeaderLocation")]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN" }""", "CSVHeaders")]
    public void A_CSV_file_needs_the_names_of_its_columns(string config, string field)
    {
        RuleCheck.ShouldRefuse(Maps.Reading(config), "WFB1103", "/States/S/ItemReader/ReaderConfig");
        AslText.Errors(Maps.Reading(config)).Single().Message.Should().Contain(field);
    }

    [Theory]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" }""")]
    [InlineData("""{ "InputType": "CSV", "ManifestType": "ATHENA_DATA" }""")]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "${Headers}" }""")]
    public void Other_files_need_none(string config) => RuleCheck.ShouldAccept(Maps.Reading(config));

    [Fact]
    public void An_item_reader_needs_a_resource() =>
        RuleCheck.ShouldRefuse(Maps.Distributed(""" "ItemReader": { "Parameters": { "Bucket": "b" } } """), "WFB1103", "/States/S/ItemReader");

    private static string Map(string config) => AslText.State($$"""
        "Type": "Map", "End": true,
        "ItemProcessor": { "ProcessorConfig": {{config}}, "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }
        """);
}

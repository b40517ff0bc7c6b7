namespace WorkflowBuilder.Tests.Validation.Values;

public class EnumerationRuleTests
{
    [Fact]
    public void There_is_one_version()
    {
        RuleCheck.ShouldRefuse(AslText.State(""" "Type": "Succeed" """, "\"Version\": \"2.0\","), "WFB1203", "/Version");
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Succeed" """, "\"Version\": \"1.0\","));
        RuleCheck.ShouldAccept(AslText.State(""" "Type": "Succeed" """, "\"Version\": \"${Version}\","));
    }

    [Theory]
    [InlineData("PARTIAL")]
    [InlineData("full")]
    [InlineData("")]
    public void A_jitter_that_does_not_exist_is_refused(string strategy) =>
        RuleCheck.ShouldRefuse(Retry(strategy), "WFB1203", "/States/S/Retry/0/JitterStrategy");

    [Theory]
    [InlineData("FULL")]
    [InlineData("NONE")]
    [InlineData("${Jitter}")]
    public void A_jitter_that_exists_is_left_alone(string strategy) => RuleCheck.ShouldAccept(Retry(strategy));

    [Theory]
    [InlineData("""{ "Mode": "REMOTE" }""", "Mode")]
    [InlineData("""{ "Mode": "DISTRIBUTED", "ExecutionType": "FAST" }""", "ExecutionType")]
    public void A_mode_or_execution_type_that_does_not_exist_is_refused(string config, string field) =>
        RuleCheck.ShouldRefuse(Maps.With(config), "WFB1203", $"/States/S/ItemProcessor/ProcessorConfig/{field}");

    [Theory]
    [InlineData("""{ "InputType": "XML" }""", "InputType")]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "LAST_ROW" }""", "CSVHeaderLocation")]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVDelimiter": "DOT" }""", "CSVDelimiter")]
    [InlineData("""{ "InputType": "JSON", "Transformation": "FLATTEN" }""", "Transformation")]
    [InlineData("""{ "InputType": "MANIFEST", "ManifestType": "GLUE" }""", "ManifestType")]
    public void A_format_that_cannot_be_read_is_refused(string config, string field) =>
        RuleCheck.ShouldRefuse(Maps.Reading(config), "WFB1203", $"/States/S/ItemReader/ReaderConfig/{field}");

    [Theory]
    [InlineData("""{ "OutputType": "CSV" }""", "OutputType")]
    [InlineData("""{ "Transformation": "ZIP", "OutputType": "JSON" }""", "Transformation")]
    public void A_format_that_cannot_be_written_is_refused(string config, string field) =>
        RuleCheck.ShouldRefuse(Maps.Writing(config), "WFB1203", $"/States/S/ResultWriter/WriterConfig/{field}");

    [Theory]
    [InlineData("""{ "InputType": "JSON", "ItemsPointer": "/data/items" }""")]
    [InlineData("""{ "InputType": "JSONL" }""")]
    [InlineData("""{ "InputType": "PARQUET" }""")]
    [InlineData("""{ "InputType": "MANIFEST", "ManifestType": "S3_INVENTORY" }""")]
    [InlineData("""{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": [ "a", "{% b %}" ], "CSVDelimiter": "PIPE" }""")]
    [InlineData("""{ "InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN" }""")]
    [InlineData("""{ "InputType": "${Format}", "MaxItemsPath": "$.max" }""")]
    public void What_can_be_read_is_left_alone(string config) => RuleCheck.ShouldAccept(Maps.Reading(config));

    [Theory]
    [InlineData("""{ "Transformation": "COMPACT", "OutputType": "JSONL" }""")]
    [InlineData("""{ "Transformation": "${Transformation}" }""")]
    public void What_can_be_written_is_left_alone(string config) => RuleCheck.ShouldAccept(Maps.Writing(config));

    [Fact]
    public void A_name_that_is_almost_right_can_be_corrected()
    {
        var problem = AslText.Errors(Retry("full")).Single();

        problem.Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: Value should be one of the following: [NONE, FULL] at /States/S/Retry[0]/JitterStrategy");
        problem.Fix.Should().Be(new SuggestedFix("Write \"FULL\"", "/States/S/Retry/0/JitterStrategy", "\"FULL\""));
    }

    private static string Retry(string strategy) => AslText.State($$"""
        "Type": "Task", "Resource": "arn:aws:lambda:eu-central-1:111111111111:function:f", "End": true,
        "Retry": [ { "ErrorEquals": [ "E" ], "JitterStrategy": "{{strategy}}" } ]
        """);
}

namespace WorkflowBuilder.Tests.Validation.Fields;

public class FieldOutOfPlaceRuleTests
{
    private const string Batcher = "\"ItemBatcher\": { \"MaxItemsPerBatch\": 10 }";
    private const string Reader = "\"ItemReader\": { \"Resource\": \"arn:aws:states:::s3:listObjectsV2\", \"Parameters\": { \"Bucket\": \"b\" } }";
    private const string Writer = "\"ResultWriter\": { \"Resource\": \"arn:aws:states:::s3:putObject\", \"Parameters\": { \"Bucket\": \"b\" } }";
    private const string Credentials = "\"Credentials\": { \"RoleArn\": \"arn:aws:iam::111111111111:role/r\" }";

    [Theory]
    [InlineData(Batcher, "ItemBatcher")]
    [InlineData(Reader, "ItemReader")]
    [InlineData(Writer, "ResultWriter")]
    public void A_field_of_a_Distributed_Map_in_another_is_refused(string fields, string field)
    {
        var withoutConfig = $$"""
            "Type": "Map", "End": true, {{fields}}, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }
            """;

        RuleCheck.ShouldRefuse(Maps.Inline(fields), "WFB1113", $"/States/S/{field}");
        RuleCheck.ShouldRefuse(AslText.State(withoutConfig), "WFB1113", $"/States/S/{field}");
        RuleCheck.ShouldRefuse(AslText.State(withoutConfig.Replace("ItemProcessor", "Iterator", StringComparison.Ordinal)), "WFB1113", $"/States/S/{field}");
        RuleCheck.ShouldRefuse(Maps.With("{}", fields), "WFB1113", $"/States/S/{field}");
        RuleCheck.ShouldAccept(Maps.Distributed(fields));
        RuleCheck.ShouldAccept(Maps.With("""{ "Mode": "${Mode}" }""", fields));
        RuleCheck.ShouldAccept(Maps.With("""{ "${Mode}": "DISTRIBUTED" }""", fields));
        RuleCheck.ShouldAccept(Maps.With("\"${Config}\"", fields));
    }

    [Fact]
    public void An_execution_type_of_inline_iterations_is_refused()
    {
        var json = Maps.With("""{ "Mode": "INLINE", "ExecutionType": "STANDARD" }""");

        RuleCheck.ShouldRefuse(json, "WFB1113", "/States/S/ItemProcessor/ProcessorConfig/ExecutionType");
        AslText.Errors(json).Single().Aws!.ToString().Should().Be(
            "SCHEMA_VALIDATION_FAILED: Field 'ExecutionType' is not supported at /States/S/ItemProcessor/ProcessorConfig");
    }

    [Theory]
    [InlineData("JSON", "\"CSVHeaderLocation\": \"FIRST_ROW\"", "CSVHeaderLocation")]
    [InlineData("JSONL", "\"CSVDelimiter\": \"TAB\"", "CSVDelimiter")]
    [InlineData("PARQUET", "\"CSVHeaders\": [ \"a\" ]", "CSVHeaders")]
    public void A_setting_of_CSV_for_another_format_is_refused(string format, string setting, string field)
    {
        RuleCheck.ShouldRefuse(Maps.Reading($"{{ \"InputType\": \"{format}\", {setting} }}"), "WFB1113", $"/States/S/ItemReader/ReaderConfig/{field}");
        RuleCheck.ShouldAccept(Maps.Reading($"{{ \"InputType\": \"${{Format}}\", {setting} }}"));
    }

    [Fact]
    public void Credentials_for_an_activity_are_refused()
    {
        RuleCheck.ShouldRefuse(Task("arn:aws:states:eu-central-1:111111111111:activity:a"), "WFB1113", "/States/S/Credentials");
        RuleCheck.ShouldAccept(Task("arn:aws:lambda:eu-central-1:111111111111:function:activity"));
    }

    private static string Task(string resource) => AslText.State($"\"Type\": \"Task\", \"Resource\": \"{resource}\", {Credentials}, \"End\": true");
}

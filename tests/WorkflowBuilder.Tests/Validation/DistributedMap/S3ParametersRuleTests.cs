namespace WorkflowBuilder.Tests.Validation.DistributedMap;

public class S3ParametersRuleTests
{
    [Theory]
    [InlineData("ItemReader", "getObject", ", \"Parameters\": { \"Bucket\": \"b\" }", "Key")]
    [InlineData("ItemReader", "getObject", ", \"Parameters\": { \"Key.$\": \"$.k\" }", "Bucket")]
    [InlineData("ItemReader", "listObjectsV2", ", \"Parameters\": { \"Prefix\": \"p\" }", "Bucket")]
    [InlineData("ItemReader", "listObjectsV2", "", "Bucket")]
    [InlineData("ResultWriter", "putObject", ", \"Parameters\": { \"Prefix\": \"p\" }", "Bucket")]
    [InlineData("ResultWriter", "putObject", "", "Bucket")]
    public void A_parameter_that_S3_needs_is_missed(string field, string action, string parameters, string missing)
    {
        var problem = AslText.Problems(Map(field, action, parameters)).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1607");
        problem.Severity.Should().Be(DiagnosticSeverity.Warning);
        problem.Message.Should().Contain($"s3:{action} without the parameter {missing}");
    }

    [Fact]
    public void A_parameter_that_does_not_exist_is_a_warning()
    {
        var problem = AslText.Problems(Map("ItemReader", "getObject", ", \"Parameters\": { \"bucket\": \"b\", \"Key\": \"k\" }")).Should().ContainSingle().Which;

        problem.Code.Should().Be("WFB1608");
        problem.Fix!.NewText.Should().Be("\"Bucket\"");
    }

    [Theory]
    [InlineData("ItemReader", "getObject", ", \"Parameters\": { \"Bucket.$\": \"$.b\", \"Key\": \"k\" }")]
    [InlineData("ItemReader", "getObject", ", \"Parameters\": \"${P}\"")]
    [InlineData("ItemReader", "listObjectsV2", ", \"Parameters\": { \"${P}\": \"b\" }")]
    [InlineData("ItemReader", "listObjectsV2", ", \"${P}\": 1")]
    [InlineData("ResultWriter", "putObject", ", \"Parameters\": { \"Bucket\": \"b\", \"Prefix\": \"p\" }")]
    public void What_is_there_is_let_be(string field, string action, string parameters) =>
        AslText.Problems(Map(field, action, parameters)).Should().BeEmpty();

    [Fact]
    public void Arguments_may_be_computed() => AslText.Problems(Maps.Distributed("""
        "QueryLanguage": "JSONata", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Arguments": "{% $states.input %}" }
        """)).Should().BeEmpty();

    private static string Map(string field, string action, string parameters) =>
        Maps.Distributed($"\"{field}\": {{ \"Resource\": \"arn:aws:states:::s3:{action}\" {parameters} }}");
}

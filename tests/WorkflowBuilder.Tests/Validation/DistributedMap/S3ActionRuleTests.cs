namespace WorkflowBuilder.Tests.Validation.DistributedMap;

public class S3ActionRuleTests
{
    [Theory]
    [InlineData("ItemReader", "arn:aws:states:::s3:putObject")]
    [InlineData("ItemReader", "arn:aws:states:::aws-sdk:s3:getObject")]
    [InlineData("ItemReader", "s3:getObject")]
    [InlineData("ResultWriter", "arn:aws:states:::s3:getObject")]
    [InlineData("ResultWriter", "")]
    public void Another_action_is_refused(string field, string resource)
    {
        var json = Map(field, resource);

        RuleCheck.ShouldRefuse(json, "WFB1703", $"/States/S/{field}/Resource");
        AslText.Problems(json).Single().Aws!.Message.Should().Be("The field 'Resource' does not match any of the allowed values");
    }

    [Theory]
    [InlineData("ItemReader", "arn:aws:states:::s3:getObject")]
    [InlineData("ItemReader", "arn:aws-cn:states:::s3:listObjectsV2")]
    [InlineData("ItemReader", "arn:${AWS::Partition}:states:::s3:listObjectsV2")]
    [InlineData("ResultWriter", "arn:aws-us-gov:states:::s3:putObject")]
    public void The_actions_for_it_are_left_alone(string field, string resource) => RuleCheck.ShouldAccept(Map(field, resource));

    private static string Map(string field, string resource) => Maps.Distributed($$"""
        "{{field}}": { "Resource": "{{resource}}", "Parameters": { "Bucket": "b" } }
        """);
}

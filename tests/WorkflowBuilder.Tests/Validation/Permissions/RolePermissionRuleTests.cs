namespace WorkflowBuilder.Tests.Validation;

public class RolePermissionRuleTests
{
    private const string Function = "arn:aws:lambda:eu-central-1:111111111111:function:f";
    private const string Queue = """ "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/111111111111/q", "MessageBody": "m" """;

    [Theory]
    [InlineData(Function, "", "lambda:InvokeFunction")]
    [InlineData("arn:aws:states:::lambda:invoke", """ "FunctionName": "f" """, "lambda:InvokeFunction")]
    [InlineData("arn:aws:states:::sqs:sendMessage.waitForTaskToken", Queue, "sqs:SendMessage")]
    [InlineData("arn:aws:states:::dynamodb:getItem", """ "TableName": "t", "Key": {} """, "dynamodb:GetItem")]
    public void A_call_that_no_action_allows_is_found(string resource, string parameters, string needed)
    {
        var found = Findings(Task(resource, parameters), "dynamodb:PutItem", "sns:*").Should().ContainSingle().Which;

        found.Severity.Should().Be(DiagnosticSeverity.Hint);
        found.Pointer.Should().Be("/States/S/Resource");
        found.Message.Should().Contain(needed);
    }

    [Theory]
    [InlineData("lambda:InvokeFunction")]
    [InlineData("Lambda:invoke*")]
    [InlineData("lambda:*")]
    [InlineData("*")]
    public void An_action_may_be_a_pattern(string allowed) => Findings(Task(Function), allowed).Should().BeEmpty();

    [Fact]
    public void Credentials_need_the_right_to_take_the_other_role() =>
        Findings(Task(Function, extra: """ "Credentials": { "RoleArn": "arn:aws:iam::111111111111:role/r" }, """), "lambda:InvokeFunction")
            .Should().ContainSingle().Which.Message.Should().Contain("sts:AssumeRole");

    [Theory]
    [InlineData("arn:aws:states:::aws-sdk:s3:listBuckets")]
    [InlineData("arn:aws:states:eu-central-1:111111111111:activity:a")]
    [InlineData("${Function}")]
    public void A_call_whose_permission_is_not_known_is_left_alone(string resource) => Findings(Task(resource, " "), "sns:*").Should().BeEmpty();

    [Fact]
    public void A_role_that_is_not_known_is_left_alone() => Findings(Task(Function), allowed: null).Should().BeEmpty();

    private static string Task(string resource, string parameters = "", string extra = "") => AslText.State(
        $$""" "Type": "Task", "Resource": "{{resource}}", {{extra}} {{(parameters.Length > 0 ? $"\"Parameters\": {{ {parameters} }}," : "")}} "End": true """);

    private static IEnumerable<Diagnostic> Findings(string json, params string[]? allowed) =>
        AslText.Problems(json, options: new() { MinimumSeverity = DiagnosticSeverity.Hint, AllowedActions = allowed })
            .Where(finding => finding.Code == "WFB3501");
}

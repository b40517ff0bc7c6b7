namespace WorkflowBuilder.Tests.Validation;

public class LambdaRetryRuleTests
{
    [Theory]
    [InlineData("arn:aws:lambda:us-east-1:123456789012:function:F", "")]
    [InlineData("arn:aws:states:::lambda:invoke", "")]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken", "")]
    [InlineData("arn:aws:states:::lambda:invoke", "MyError")]
    public void A_call_without_retries_for_faults_of_Lambda_is_found(string resource, string name) => Check(resource, name).Should().Equal("Hint ");

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "Lambda.ServiceException")]
    [InlineData("arn:aws:states:::lambda:invoke", "States.ALL")]
    [InlineData("arn:aws:states:::lambda:invoke", "States.TaskFailed")]
    [InlineData("arn:aws:states:::sqs:sendMessage", "")]
    [InlineData("${Function}", "")]
    public void Calls_with_them_and_other_tasks_are_left_alone(string resource, string name) => Check(resource, name).Should().BeEmpty();

    private static IEnumerable<string> Check(string resource, string name)
    {
        var retry = name.Length == 0 ? "[]" : $$"""[ { "ErrorEquals": [ "{{name}}" ] } ]""";
        return CodeFindings.InState(
            "WFB3315", $$""" "Type": "Task", "Resource": "{{resource}}", "Parameters": "${Parameters}", "Retry": {{retry}}, "Next": "Z" """);
    }
}

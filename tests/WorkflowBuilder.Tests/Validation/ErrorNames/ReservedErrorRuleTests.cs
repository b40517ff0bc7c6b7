namespace WorkflowBuilder.Tests.Validation;

public class ReservedErrorRuleTests
{
    [Fact]
    public void A_name_that_nothing_raises_is_found() => CodeFindings.InState("WFB3311", """
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", "Retry": [ { "ErrorEquals": [ "States.MyOwn" ] } ], "Next": "Z"
        """).Should().Equal("Warning /Retry/0/ErrorEquals/0");

    [Fact]
    public void A_name_that_a_Fail_state_raises_is_a_hint() => CodeFindings.Of("WFB3311", """
        { "StartAt": "P", "States": { "P": { "Type": "Parallel", "Next": "Z", "Catch": [ { "ErrorEquals": [ "States.QuorumMet" ], "Next": "Z" } ], "Branches": [
          { "StartAt": "F", "States": { "F": { "Type": "Fail", "Error": "States.QuorumMet" } } } ] }, "Z": { "Type": "Succeed" } } }
        """).Select(finding => $"{finding.Severity} {finding.Pointer}").Should().Equal(
            "Hint /States/P/Catch/0/ErrorEquals/0", "Hint /States/P/Branches/0/States/F/Error");

    [Theory]
    [InlineData(""" "Type": "Fail", "ErrorPath": "$.error" """)]
    [InlineData(""" "QueryLanguage": "JSONata", "Type": "Fail", "Error": "{% $states.input.error %}" """)]
    [InlineData(""" "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "TimeoutSeconds": 9, "End": true """)]
    public void A_name_that_a_branch_may_raise_is_a_hint(string fields) => CodeFindings.Of("WFB3311", $$"""
        { "StartAt": "P", "States": { "P": { "Type": "Parallel", "Next": "Z", "Catch": [ { "ErrorEquals": [ "States.QuorumMet" ], "Next": "Z" } ], "Branches": [
          { "StartAt": "F", "States": { "F": { {{fields}} } } } ] }, "Z": { "Type": "Succeed" } } }
        """).Select(finding => $"{finding.Severity} {finding.Pointer}").Should().Equal("Hint /States/P/Catch/0/ErrorEquals/0");

    [Fact]
    public void A_name_that_a_worker_may_give_is_a_hint() => CodeFindings.InState("WFB3311", """
        "Type": "Task", "Resource": "arn:aws:states:us-east-1:123456789012:activity:a", "Retry": [ { "ErrorEquals": [ "States.MyOwn" ] } ], "Next": "Z"
        """).Should().Equal("Hint /Retry/0/ErrorEquals/0");

    [Theory]
    [InlineData("States.TaskFailed")]
    [InlineData("States.Http.StatusCode.404")]
    [InlineData("StatesMan.Failed")]
    [InlineData("QuorumMet")]
    [InlineData("States.Timeouts")]
    public void Other_names_are_left_alone(string name) => CodeFindings.InState("WFB3311", $$"""
        "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:F", "Retry": [ { "ErrorEquals": [ "{{name}}" ] } ], "Next": "Z"
        """).Should().BeEmpty();
}

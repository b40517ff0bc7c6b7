namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class IntegrationResultsTests
{
    private const string Code = "WFB3130";
    private const string Lambda = "\"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }";
    private const string Execution = "\"Parameters\": { \"StateMachineArn\": \"arn:aws:states:us-east-1:123456789012:stateMachine:m\" }";

    [Theory]
    [InlineData(Lambda + ", \"OutputPath\": \"$.statusCode\"", "OutputPath")]
    [InlineData(Lambda + ", \"ResultSelector\": { \"x.$\": \"$.body\" }", "ResultSelector/x.$")]
    [InlineData(Lambda + ", \"Assign\": { \"x.$\": \"$.body\" }", "Assign/x.$")]
    [InlineData("\"Resource\": \"arn:aws:states:::states:startExecution\", \"OutputPath\": \"$.Output\", " + Execution, "OutputPath")]
    public void A_field_of_something_else_than_the_result_is_found(string fields, string place) =>
        RuleCheck.ShouldFind(Task(fields), Code, $"/States/A/{place}", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData(Lambda + ", \"OutputPath\": \"$.Payload.body\"")]
    [InlineData(Lambda + ", \"ResultPath\": \"$.r\", \"OutputPath\": \"$.body\"")]
    [InlineData("\"Resource\": \"arn:aws:states:::lambda:invoke.waitForTaskToken\", \"OutputPath\": \"$.body\", \"Parameters\": { \"FunctionName\": \"f\", \"Payload\": { \"t.$\": \"$$.Task.Token\" } }")]
    [InlineData("\"Resource\": \"arn:aws:states:::states:startExecution.sync:2\", \"OutputPath\": \"$.Output.a\", " + Execution)]
    public void What_may_be_in_the_result_is_left_alone(string fields) => RuleCheck.ShouldNotFind(Task(fields), Code);

    [Fact]
    public void The_cure_says_where_a_function_puts_its_result() => RuleCheck.ShouldFind(
        Task(Lambda + ", \"OutputPath\": \"$.statusCode\""), Code, "/States/A/OutputPath", DiagnosticSeverity.Warning)
        .Message.Should().EndWith("lambda:invoke puts what the function returns into \"Payload\": read it from there.");

    [Fact]
    public void The_output_of_a_job_is_text_unless_the_second_version_waits_for_it() => RuleCheck.ShouldFind(
        Task("\"Resource\": \"arn:aws:states:::states:startExecution.sync\", \"OutputPath\": \"$.Output.a\", " + Execution),
        "WFB3101",
        "/States/A/OutputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void An_expression_is_judged_too() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "QueryLanguage": "JSONata", "States": { "A": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": { "FunctionName": "f" }, "Output": "{% $states.result.body %}", "End": true } } }
        """,
        Code,
        "/States/A/Output",
        DiagnosticSeverity.Warning);

    private static string Task(string fields) => AslText.StateBeforeZ($"\"Type\": \"Task\", {fields}, \"End\": true").Replace("\"S\"", "\"A\"", StringComparison.Ordinal)
        .Replace(", \"Z\": { \"Type\": \"Succeed\" }", "", StringComparison.Ordinal);
}

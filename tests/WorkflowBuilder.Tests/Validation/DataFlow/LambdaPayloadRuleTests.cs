namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class LambdaPayloadRuleTests
{
    private const string Code = "WFB3131";
    private const string Function = "\"Resource\": \"arn:aws:lambda:us-east-1:123456789012:function:f\"";
    private const string Callback = """
        "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "Parameters": { "FunctionName": "f", "Payload": { "t.$": "$$.Task.Token" } }
        """;

    [Theory]
    [InlineData(Function + ", \"OutputPath\": \"$.Payload\"", "OutputPath")]
    [InlineData(Function + ", \"ResultSelector\": { \"x.$\": \"$.Payload.a\" }", "ResultSelector/x.$")]
    [InlineData(Function + ", \"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.result.Payload %}\"", "Output")]
    [InlineData(Callback + ", \"OutputPath\": \"$.Payload\"", "OutputPath")]
    public void Payload_of_a_result_that_has_none_is_a_hint(string fields, string place) =>
        RuleCheck.ShouldFind(AslText.State($"\"Type\": \"Task\", {fields}, \"End\": true"), Code, $"/States/S/{place}", DiagnosticSeverity.Hint);

    [Theory]
    [InlineData(Function + ", \"OutputPath\": \"$.a\"")]
    [InlineData(Function + ", \"ResultPath\": \"$.r\", \"OutputPath\": \"$.Payload\"")]
    [InlineData("\"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }, \"OutputPath\": \"$.Payload\"")]
    public void What_may_be_there_is_left_alone(string fields) =>
        RuleCheck.ShouldNotFind(AslText.State($"\"Type\": \"Task\", {fields}, \"End\": true"), Code);
}

namespace WorkflowBuilder.Runner.Tests;

public class InvalidDefinitionTests
{
    public static TheoryData<string, string> WrongExpressions => new()
    {
        { """{ "Type": "Pass", "Output": { "list": [1, { "a/b": "{% 1 + %}" }] }, "End": true }""", "/Output/list/1/a~1b" },
        { """{ "Type": "Pass", "Assign": { "x": "{% ( %}" }, "End": true }""", "/Assign/x" },
        { """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": "{% ( %}", "End": true }""", "/Arguments" },
        { """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": "{% ( %}", "End": true }""", "/TimeoutSeconds" },
        { """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Credentials": { "RoleArn": "{% ( %}" }, "End": true }""", "/Credentials/RoleArn" },
        {
            """
            { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true,
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": "{% ( %}", "Next": "S" }] }
            """,
            "/Catch/0/Output"
        },
        { """{ "Type": "Wait", "Seconds": "{% ( %}", "End": true }""", "/Seconds" },
        { """{ "Type": "Wait", "Timestamp": "{% ( %}", "End": true }""", "/Timestamp" },
        { """{ "Type": "Fail", "Cause": "{% ( %}" }""", "/Cause" },
        { """{ "Type": "Choice", "Choices": [{ "Condition": "{% ( %}", "Next": "S" }] }""", "/Choices/0/Condition" },
        { """{ "Type": "Choice", "Choices": [{ "Condition": true, "Output": ["{% ( %}"], "Next": "S" }] }""", "/Choices/0/Output/0" },
        { MapWith(""" "Items": "{% ( %}" """), "/Items" },
        { MapWith(""" "ItemSelector": { "x": "{% ( %}" } """), "/ItemSelector/x" },
        { MapWith(""" "MaxConcurrency": "{% ( %}" """), "/MaxConcurrency" },
    };

    [Theory]
    [MemberData(nameof(WrongExpressions))]
    public void A_wrong_expression_is_named_by_its_json_pointer(string state, string pointer)
    {
        var reading = () => Machine.Read($$"""{ "QueryLanguage": "JSONata", "StartAt": "S", "States": { "S": {{state}} } }""");

        reading.Should().Throw<InvalidDefinitionException>().Which.Pointer.Should().Be($"/States/S{pointer}");
    }

    private static string MapWith(string field) =>
        $$"""{ "Type": "Map", {{field}}, "ItemProcessor": { "StartAt": "In", "States": { "In": { "Type": "Pass", "End": true } } }, "End": true }""";
}

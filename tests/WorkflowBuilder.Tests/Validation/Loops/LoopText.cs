namespace WorkflowBuilder.Tests.Validation.Loops;

/// <summary>Writes definitions with a loop.</summary>
internal static class LoopText
{
    public const string Poll = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:us-east-1:123456789012:function:Poll\"";

    public static string Rule(string fields, string next) => $$"""{ {{fields}}, "Next": "{{next}}" }""";

    /// <summary>Gives a machine that goes from Ask, which has the fields, to Check and on by its rules; the default is Pause, which leads to Ask.</summary>
    public static string Polling(string ask, string rules, string fields = "", string pause = "\"Type\": \"Wait\", \"Seconds\": 10") => $$"""
        { {{fields}} "StartAt": "Ask", "States": {
            "Ask": { {{ask}}, "Next": "Check" },
            "Check": { "Type": "Choice", "Choices": [ {{rules}} ], "Default": "Pause" },
            "Pause": { {{pause}}, "Next": "Ask" },
            "Done": { "Type": "Succeed" } } }
        """;
}

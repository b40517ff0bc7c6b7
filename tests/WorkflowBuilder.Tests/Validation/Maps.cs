namespace WorkflowBuilder.Tests.Validation;

/// <summary>Writes definitions whose only state, S, is a Map.</summary>
internal static class Maps
{
    public static string Inline(string fields) => With("""{ "Mode": "INLINE" }""", fields);

    public static string Distributed(string fields) => With("""{ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }""", fields);

    public static string With(string config, string fields = "") => AslText.State($$"""
        "Type": "Map", "End": true, {{fields}}{{(fields.Length > 0 ? "," : "")}}
        "ItemProcessor": { "ProcessorConfig": {{config}}, "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }
        """);

    public static string Reading(string config, string action = "getObject") => Distributed($$"""
        "ItemReader": { "Resource": "arn:aws:states:::s3:{{action}}", "ReaderConfig": {{config}}, "Parameters": { "Bucket": "b", "Key": "k" } }
        """);

    public static string Writing(string config) => Distributed($$"""
        "ResultWriter": { "WriterConfig": {{config}} }
        """);
}

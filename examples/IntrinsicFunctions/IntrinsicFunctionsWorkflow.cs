namespace IntrinsicFunctions;

using WorkflowBuilder;

/// <summary>Composes paths and intrinsic functions, one in the other and at any depth of a payload.</summary>
public static class IntrinsicFunctionsWorkflow
{
    /// <summary>Creates the workflow. Its input has <c>customer</c>, <c>lines</c>, <c>attempt</c>, <c>defaults</c>, <c>options</c> and <c>region</c>.</summary>
    public static Workflow Create(string archiveArn = "arn:aws:lambda:eu-central-1:111111111111:function:archive")
    {
        var lines = JsonPath.ListAt("$.lines");
        var title = JsonPath.Format("{} lines for {}, it's #{}", JsonPath.ArrayLength(lines), JsonPath.StringAt("$.customer.name"), JsonPath.NumberAt("$.attempt"));

        var summarize = new Pass("Summarize")
        {
            Parameters = new
            {
                id = JsonPath.Uuid(),
                title,
                customer = JsonPath.ObjectAt("$.customer"),
                pages = JsonPath.ArrayPartition(JsonPath.ArrayUnique(lines), 10),
                first = new { line = JsonPath.ArrayGetItem(lines, 0), isGift = JsonPath.ArrayContains(JsonPath.ListAt("$.lines[*].kind"), "gift") },
                attempts = new { next = JsonPath.MathAdd(JsonPath.NumberAt("$.attempt"), 1), all = JsonPath.ArrayRange(1, JsonPath.NumberAt("$.attempt"), 1) },
                options = JsonPath.JsonMerge(JsonPath.ObjectAt("$.defaults"), JsonPath.StringToJson(JsonPath.StringAt("$.options"))),
                lucky = JsonPath.MathRandom(1, 100),
                zone = JsonPath.ArrayGetItem(JsonPath.StringSplit(JsonPath.StringAt("$.region"), "-"), 0),
                source = new { execution = JsonPath.ExecutionName, startedAt = JsonPath.ExecutionStartTime, sdk = "WorkflowBuilder" },
            },
        };

        var archive = new LambdaInvoke("Archive", archiveArn)
        {
            Payload = new
            {
                checksum = JsonPath.Hash(JsonPath.JsonToString(JsonPath.EntirePayload), "SHA-256"),
                document = JsonPath.Base64Encode(JsonPath.JsonToString(JsonPath.ObjectAt("$.customer"))),
                tags = JsonPath.Array("order", JsonPath.StringAt("$.zone"), JsonPath.StringAt("$.source.execution")),
            },
            ResultSelector = new { status = JsonPath.NumberAt("$.StatusCode"), receipt = JsonPath.Base64Decode(JsonPath.StringAt("$.Payload.receipt")) },
        };

        return new Workflow("IntrinsicFunctions", summarize.Next(archive));
    }
}

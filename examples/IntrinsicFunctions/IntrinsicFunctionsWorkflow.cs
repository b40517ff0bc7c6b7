namespace IntrinsicFunctions;

using WorkflowBuilder;

/// <summary>Paths and intrinsic functions in one another, at any depth of a payload.</summary>
public static class IntrinsicFunctionsWorkflow
{
    public static Workflow Create()
    {
        var lines = JsonPath.ListAt("$.lines");
        var summary = new Pass("Summarize")
        {
            Parameters = new
            {
                id = JsonPath.Uuid(),
                title = JsonPath.Format("Order {} of {}", JsonPath.StringAt("$.id"), JsonPath.ExecutionStartTime),
                lines = new { count = JsonPath.ArrayLength(lines), first = JsonPath.ArrayGetItem(lines, 0), pages = JsonPath.ArrayPartition(lines, 10) },
                tags = new object?[] { "order", JsonPath.StringAt("$.region"), null },
                next = JsonPath.MathAdd(JsonPath.NumberAt("$.attempt"), 1),
                sample = JsonPath.MathRandom(1, 100, JsonPath.NumberAt("$.seed")),
                hash = JsonPath.Hash(JsonPath.JsonToString(JsonPath.EntirePayload), "SHA-256"),
            },
        };

        return new Workflow("IntrinsicFunctions", summary);
    }
}

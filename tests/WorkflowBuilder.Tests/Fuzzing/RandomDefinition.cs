using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowBuilder.Tests.Fuzzing;

/// <summary>Definitions that are nearly right, made of the words of the language.</summary>
internal static class RandomDefinition
{
    private static readonly string[] Fields =
    [
        "Type", "Comment", "QueryLanguage", "StartAt", "States", "Version", "TimeoutSeconds", "Next", "End", "Default", "Choices", "Branches", "ItemProcessor",
        "Iterator", "InputPath", "OutputPath", "ResultPath", "Parameters", "ResultSelector", "Result", "Output", "Assign", "Arguments", "Resource", "Retry",
        "Catch", "ErrorEquals", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds", "JitterStrategy", "Seconds", "SecondsPath", "Timestamp",
        "TimestampPath", "Error", "ErrorPath", "Cause", "CausePath", "HeartbeatSeconds", "HeartbeatSecondsPath", "Credentials", "ItemsPath", "Items",
        "ItemSelector", "ItemReader", "ReaderConfig", "InputType", "CSVHeaderLocation", "CSVHeaders", "MaxItems", "ItemBatcher", "MaxItemsPerBatch",
        "BatchInput", "ResultWriter", "WriterConfig", "MaxConcurrency", "ToleratedFailurePercentage", "Label", "ProcessorConfig", "Mode", "ExecutionType",
        "Variable", "StringEquals", "NumericLessThan", "IsPresent", "StringEqualsPath", "And", "Or", "Not", "Condition", "a", "x.$", "states", "",
    ];

    private static readonly string[] Values =
    [
        "\"Task\"", "\"Pass\"", "\"Choice\"", "\"Wait\"", "\"Map\"", "\"Parallel\"", "\"Succeed\"", "\"Fail\"", "\"JSONata\"", "\"JSONPath\"", "\"A\"", "\"B\"",
        "\"$\"", "\"$.a\"", "\"$.a[?(@.b == 1)]\"", "\"$$.Task.Token\"", "\"$v.x\"", "\"States.Format('{}', $.a)\"", "\"States.UUID(\"", "\"{% $states.input.a %}\"",
        "\"{% 1 + %}\"", "\"{%%}\"", "\"${Token}\"", "\"arn:aws:states:::lambda:invoke\"", "\"arn:aws:states:::sqs:sendMessage.waitForTaskToken\"",
        "\"arn:aws:states:::aws-sdk:s3:getObject\"", "\"arn:aws:states:::states:startExecution.sync:2\"", "\"States.ALL\"", "\"DISTRIBUTED\"", "\"EXPRESS\"",
        "\"2030-01-01T00:00:00Z\"", "\"\"", "0", "-1", "1", "1.5", "99999999", "1e400", "true", "false", "null", "[]", "{}", "[\"States.ALL\"]",
    ];

    /// <summary>Objects and arrays of the language's fields and values, in any order and anywhere.</summary>
    public static string Anything(Random random)
    {
        var text = new StringBuilder();
        Write(random, text, 6);
        return text.ToString();
    }

    /// <summary>A definition with a few of its values left out, exchanged, or put elsewhere.</summary>
    /// <param name="random">What decides.</param>
    /// <param name="json">The definition.</param>
    public static string Mutated(Random random, string json)
    {
        var root = JsonNode.Parse(json)!;
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var nodes = All(root);
            switch (nodes[random.Next(nodes.Count)])
            {
                case JsonObject { Count: > 0 } members:
                    Change(random, members, nodes);
                    break;
                case JsonArray { Count: > 0 } elements:
                    elements[random.Next(elements.Count)] = Part(random, nodes);
                    break;
            }
        }

        return root.ToJsonString();
    }

    private static void Change(Random random, JsonObject members, List<JsonNode> nodes)
    {
        var name = members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[name] = Part(random, nodes);
                break;
            case 2:
                members[Fields[random.Next(Fields.Length)]] = members[name]?.DeepClone();
                break;
            default:
                members[Fields[random.Next(Fields.Length)]] = Part(random, nodes);
                break;
        }
    }

    private static JsonNode? Part(Random random, List<JsonNode> nodes) =>
        random.Next(2) == 0 ? nodes[random.Next(nodes.Count)].DeepClone() : JsonNode.Parse(Values[random.Next(Values.Length)]);

    private static List<JsonNode> All(JsonNode root)
    {
        var found = new List<JsonNode> { root };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i] switch
            {
                JsonObject members => members.Select(member => member.Value).OfType<JsonNode>(),
                JsonArray elements => elements.OfType<JsonNode>(),
                _ => [],
            });
        }

        return found;
    }

    private static void Write(Random random, StringBuilder text, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
        {
            text.Append(Values[random.Next(Values.Length)]);
            return;
        }

        var isObject = random.Next(4) > 0;
        text.Append(isObject ? '{' : '[');
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            if (isObject)
            {
                text.Append(JsonSerializer.Serialize(Fields[random.Next(Fields.Length)])).Append(':');
            }

            Write(random, text, depth - 1);
            text.Append(i > 1 ? "," : "");
        }

        text.Append(isObject ? '}' : ']');
    }
}

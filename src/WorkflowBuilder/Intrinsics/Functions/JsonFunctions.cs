using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Functions between values and their JSON text, and of objects.</summary>
internal static class JsonFunctions
{
    public static IntrinsicFunction[] All { get; } =
    [
        new(StringToJsonName, StringToJson),
        new("States.JsonToString", JsonToString),
        new("States.JsonMerge", Merge),
    ];

    /// <summary>Its results are shown as JSON by <c>States.Format</c>.</summary>
    public const string StringToJsonName = "States.StringToJson";

    private static JsonData StringToJson(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(1);
        var text = arguments[0].Node as string ?? throw call.Invalid();
        if (string.IsNullOrWhiteSpace(text))
        {
            return JsonData.Null;
        }

        run.CountCharacters(text.Length);
        try
        {
            var parsed = JsonData.Parse(text);
            CheckArrays(parsed, text.Length, run);
            return parsed;
        }
        catch (JsonException)
        {
            throw IntrinsicFault.Because($"Cannot convert String to Json in {StringToJsonName}, caused by: {JacksonError.Describe(text)}");
        }
    }

    private static void CheckArrays(in JsonData parsed, int length, IntrinsicRun run)
    {
        // An item and its comma are two characters.
        if (length / 2 <= run.Limits.MaxItems)
        {
            return;
        }

        var open = new Stack<JsonData>([parsed]);
        while (open.TryPop(out var value))
        {
            run.CheckItems(value.Items.Length);
            foreach (ref readonly var item in value.Object is { } members ? members.Values : value.Items)
            {
                if (item.Node is ArrayNode or ObjectNode)
                {
                    open.Push(item);
                }
            }
        }
    }

    private static JsonData JsonToString(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        if (arguments.Length != 1)
        {
            throw IntrinsicFault.Because("Invalid arguments in States.JsonToString: only a single argument is allowed.");
        }

        return JsonData.From(run.Text(arguments[0]));
    }

    // The result has the order of a java.util.HashMap copied from the left object, with the right one put into it. AWS merges no deeper, and says so only
    // where the third argument is true.
    private static JsonData Merge(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(3);
        if (!arguments[0].IsObject || !arguments[1].IsObject || arguments[2].IsTrue)
        {
            throw call.Invalid();
        }

        run.Count(arguments[0].Count + (long)arguments[1].Count);
        var left = arguments[0].Count;
        var merged = JsonData.From(arguments[0].Members.Concat(arguments[1].Members));
        run.CheckItems(merged.Count);
        var size = left == 0 ? 16 : JavaSet.TableFor((int)((left / 0.75f) + 1));
        while (merged.Count > size * 0.75)
        {
            size *= 2;
        }

        var members = merged.Members.OrderBy(member => JavaHash.Bucket(JavaHash.HashCode(member.Key), size));
        return JsonData.From(members);
    }
}

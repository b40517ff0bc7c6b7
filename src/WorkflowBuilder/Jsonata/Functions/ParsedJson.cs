using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>What AWS refuses of otherwise valid JSON: numbers beyond the range of a double.</summary>
internal static class ParsedJson
{
    /// <exception cref="JsonException">A number is too large.</exception>
    public static JsonData Check(in JsonData data)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (data.TryGetDouble(out var number) && !double.IsFinite(number))
        {
            throw new JsonException("A number is too large.");
        }

        foreach (ref readonly var item in data.Object is { } members ? members.Values : data.Items)
        {
            Check(item);
        }

        return data;
    }
}

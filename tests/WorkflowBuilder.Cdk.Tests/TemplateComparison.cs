using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>Compares JSON by value: the order of members does not count, nor the form of a number.</summary>
internal static class TemplateComparison
{
    /// <summary>Gives the JSON Pointers of the places that differ.</summary>
    public static IReadOnlyList<string> Differences(JsonNode expected, JsonNode actual)
    {
        var places = new List<string>();
        Compare(expected, actual, "", places);
        return places;
    }

    /// <summary>Gives the template without the definitions of state machines, which are compared by themselves.</summary>
    public static JsonNode WithoutDefinitions(JsonNode template)
    {
        var copy = template.DeepClone();
        foreach (var (_, resource) in copy["Resources"]!.AsObject())
        {
            (resource!["Properties"] as JsonObject)?.Remove("DefinitionString");
        }

        return copy;
    }

    private static void Compare(JsonNode? expected, JsonNode? actual, string place, List<string> places)
    {
        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var name in left.Select(member => member.Key).Union(right.Select(member => member.Key)))
                {
                    if (left.ContainsKey(name) && right.ContainsKey(name))
                    {
                        Compare(left[name], right[name], $"{place}/{name}", places);
                    }
                    else
                    {
                        places.Add($"{place}/{name}");
                    }
                }

                break;
            case (JsonArray left, JsonArray right):
                CompareElements(left, right, place, places);
                break;
            default:
                if (!AreEqual(expected, actual))
                {
                    places.Add(place);
                }

                break;
        }
    }

    private static void CompareElements(JsonArray left, JsonArray right, string place, List<string> places)
    {
        if (left.Count != right.Count)
        {
            places.Add(place);
        }

        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            Compare(left[i], right[i], string.Create(CultureInfo.InvariantCulture, $"{place}/{i}"), places);
        }
    }

    private static bool AreEqual(JsonNode? left, JsonNode? right) =>
        left is JsonValue && right is JsonValue && left.GetValueKind() == JsonValueKind.Number && right.GetValueKind() == JsonValueKind.Number
            ? decimal.Parse(left.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
                == decimal.Parse(right.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : JsonNode.DeepEquals(left, right);
}

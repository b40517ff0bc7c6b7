using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests;

/// <summary>Values that share their parts, so that they take little room and their texts have no end.</summary>
internal static class EndlessJson
{
    /// <summary>An array with 2^60 items at the bottom, all of them <c>false</c>.</summary>
    public static JsonData Value { get; } = Doubled(60);

    /// <summary>An array with 2^<paramref name="times"/> items at the bottom.</summary>
    public static JsonData Doubled(int times)
    {
        var value = JsonData.From([JsonData.False]);
        for (var i = 0; i < times; i++)
        {
            value = JsonData.From([value, value]);
        }

        return value;
    }
}

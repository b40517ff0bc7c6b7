using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Shows values in messages.</summary>
internal static class Excerpt
{
    private const int Longest = 100;

    public static string Of(JsonData value)
    {
        var text = value.IsUndefined ? "nothing" : value.ToString();
        return text.Length <= Longest ? text : $"{text[..Longest]}...";
    }
}

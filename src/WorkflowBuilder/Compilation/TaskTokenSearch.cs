using System.Text;

namespace WorkflowBuilder;

/// <summary>Tells whether what a service gets has the task token in it, in either query language.</summary>
internal static class TaskTokenSearch
{
    public static bool IsIn(AslObject arguments)
    {
        foreach (var (_, value) in arguments)
        {
            if (value is Payload payload && IsIn(Encoding.UTF8.GetString(payload.Utf8)))
            {
                return true;
            }
        }

        return false;
    }

    // The token is in the context object, which may be passed as a whole too.
    private static bool IsIn(string json) =>
        json.Contains("Task.Token", StringComparison.Ordinal)
        || json.Contains(JsonPath.EntireContext.ToString(), StringComparison.Ordinal)
        || json.Contains("\"$$\"", StringComparison.Ordinal)
        || json.Contains("$states.context", StringComparison.Ordinal);
}

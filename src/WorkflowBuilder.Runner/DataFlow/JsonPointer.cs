namespace WorkflowBuilder.Runner;

/// <summary>The steps of a JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>Writes the name of a member as a step.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>Reads the steps of a pointer; there are none in an empty one.</summary>
    public static IEnumerable<string> Steps(string pointer) => pointer.Split('/')[1..]
        .Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}

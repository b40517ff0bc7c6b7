namespace WorkflowBuilder;

/// <summary>Text that stands for a <see cref="JsonPathValue"/> until the workflow is compiled.</summary>
internal static class JsonPathToken
{
    private const string Prefix = "${JsonPath[";
    private const string Suffix = "]}";

    public static ReadOnlySpan<byte> PrefixUtf8 => "${JsonPath["u8;

    public static string Encode(string expression) => Prefix + expression + Suffix;

    public static bool IsIn(string text) => text.Contains(Prefix, StringComparison.Ordinal);

    public static bool TryDecode(string text, out JsonPathValue value)
    {
        var isToken = text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.EndsWith(Suffix, StringComparison.Ordinal)
            && text.LastIndexOf(Prefix, StringComparison.Ordinal) == 0;
        value = isToken ? Known(text[Prefix.Length..^Suffix.Length]) : JsonPathValue.EntireInput;
        return isToken;
    }

    private static JsonPathValue Known(string expression) =>
        expression == JsonPathValue.Discard.Expression ? JsonPathValue.Discard
        : expression.Length == 0 ? JsonPathValue.EntireInput
        : new(expression);
}

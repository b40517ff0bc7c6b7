namespace WorkflowBuilder;

/// <summary>Tells JSONata expressions, which stand between <c>{%</c> and <c>%}</c>, from other text.</summary>
internal static class JsonataText
{
    public static ReadOnlySpan<byte> PrefixUtf8 => "{%"u8;

    public static bool IsExpression(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) && text.EndsWith("%}", StringComparison.Ordinal);

    public static string Check(string expression, string parameter)
    {
        ArgumentNullException.ThrowIfNull(expression, parameter);
        return IsExpression(expression)
            ? expression
            : throw new ArgumentException(
                $"A JSONata expression starts with {{% and ends with %}}, but this is \"{expression}\". Put the marks around it.", parameter);
    }
}

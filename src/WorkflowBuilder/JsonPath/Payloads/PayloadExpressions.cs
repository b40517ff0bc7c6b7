namespace WorkflowBuilder.Paths;

/// <summary>Tells the expressions of payload templates apart.</summary>
internal static class PayloadExpressions
{
    private const string Prefix = "States.";

    /// <summary>Whether the text is meant to be an intrinsic function.</summary>
    public static bool IsIntrinsic(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>Compiles the text of a field.</summary>
    /// <exception cref="FormatException">The text is neither a path nor an intrinsic function.</exception>
    public static PayloadExpression Compile(string text) => IsIntrinsic(text)
        ? throw new FormatException("Intrinsic functions are not supported here.")
        : new PathPayload(JsonPathExpression.Parse(text));
}

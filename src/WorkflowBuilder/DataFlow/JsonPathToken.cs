using System.Globalization;

namespace WorkflowBuilder;

/// <summary>Text that stands for a <see cref="JsonPathValue"/> until the workflow is compiled.</summary>
internal static class JsonPathToken
{
    private const string Prefix = "${JsonPath[";
    private const string Suffix = "]}";

    public static ReadOnlySpan<byte> PrefixUtf8 => "${JsonPath["u8;

    // The length tells a token from one that only begins and one that only ends the text.
    public static string Encode(string expression) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{expression.Length}:{expression}{Suffix}");

    public static bool IsIn(string text) => text.Contains(Prefix, StringComparison.Ordinal);

    public static bool TryDecode(string text, out JsonPathValue value)
    {
        var expression = ExpressionOf(text);
        value = expression is null ? JsonPathValue.EntireInput : Known(expression);
        return expression is not null;
    }

    private static string? ExpressionOf(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal) || !text.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return null;
        }

        var start = text.IndexOf(':', StringComparison.Ordinal) + 1;
        var isWhole = start > Prefix.Length
            && int.TryParse(text.AsSpan()[Prefix.Length..(start - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length == text.Length - start - Suffix.Length;
        return isWhole ? text[start..^Suffix.Length] : null;
    }

    private static JsonPathValue Known(string expression) =>
        expression == JsonPathValue.Discard.Expression ? JsonPathValue.Discard
        : expression.Length == 0 ? JsonPathValue.EntireInput
        : new(expression);
}

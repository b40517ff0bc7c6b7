namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>An expression as it was given, and what of it is evaluated.</summary>
/// <param name="Shown">The text as it was given.</param>
/// <param name="Text">The text without white space, or <c>{%</c> and <c>%}</c>, around it.</param>
/// <param name="Offset">How many characters of <paramref name="Shown"/> lie before <paramref name="Text"/>.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="MayBeJsonPath">Whether nobody said that the text is JSONata, and it begins as JSONPaths do.</param>
internal sealed record ExpressionText(string Shown, string Text, int Offset, ExpressionLanguage Language, bool MayBeJsonPath)
{
    private const string Open = "{%";
    private const string Close = "%}";

    /// <param name="shown">The text as it was given.</param>
    /// <param name="language">The language; <see langword="null"/> where it is to be found from the text.</param>
    public static ExpressionText Read(string shown, ExpressionLanguage? language)
    {
        var trimmed = shown.Trim();
        var start = shown.Length - shown.TrimStart().Length;
        var isEnclosed = trimmed.Length >= Open.Length + Close.Length
            && trimmed.StartsWith(Open, StringComparison.Ordinal)
            && trimmed.EndsWith(Close, StringComparison.Ordinal);
        var spoken = language ?? (trimmed.StartsWith("States.", StringComparison.Ordinal) ? ExpressionLanguage.Intrinsic : ExpressionLanguage.Jsonata);
        if (!isEnclosed || spoken != ExpressionLanguage.Jsonata)
        {
            return new(shown, trimmed, start, spoken, language is null && BeginsAsJsonPath(trimmed));
        }

        return new(shown, trimmed[Open.Length..^Close.Length], start + Open.Length, spoken, MayBeJsonPath: false);
    }

    private static bool BeginsAsJsonPath(string text) =>
        text.StartsWith("$.", StringComparison.Ordinal) || text.StartsWith("$[", StringComparison.Ordinal)
        || text.StartsWith("$$.", StringComparison.Ordinal) || text.StartsWith("$$[", StringComparison.Ordinal);
}

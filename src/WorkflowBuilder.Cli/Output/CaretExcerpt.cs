namespace WorkflowBuilder.Cli.Output;

/// <summary>The line of a text around a place, and a line with a caret under the place.</summary>
internal sealed record CaretExcerpt(string Line, string Caret)
{
    private const int MaxLength = 100;
    private const string Cut = "...";

    /// <param name="text">The text, of one or more lines.</param>
    /// <param name="position">How many characters lie before the place.</param>
    public static CaretExcerpt At(string text, int position)
    {
        // An end that comes too soon is shown after the last thing there is.
        var end = text.AsSpan().TrimEnd().Length;
        position = Math.Clamp(position, 0, end);

        var lineStart = text.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1;
        var lineLength = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
        var line = (lineLength < 0 ? text[lineStart..] : text.Substring(lineStart, lineLength)).TrimEnd().Replace('\t', ' ');
        var place = Math.Min(position - lineStart, line.Length);
        return Window(TerminalText.OneLine(line), place);
    }

    // A line that the terminal wraps would part the caret from its place.
    private static CaretExcerpt Window(string line, int place)
    {
        var start = line.Length <= MaxLength ? 0 : Math.Clamp(place - (MaxLength / 2), 0, line.Length - MaxLength);
        var end = Math.Min(line.Length, start + MaxLength);
        var before = string.Concat(start > 0 ? Cut : "", line.AsSpan(start, place - start));
        var after = string.Concat(line.AsSpan(place, end - place), end < line.Length ? Cut : "");
        return new(before + after, new string(' ', TerminalText.Width(before)) + '^');
    }
}

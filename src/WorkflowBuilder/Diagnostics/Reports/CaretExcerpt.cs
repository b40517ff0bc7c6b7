namespace WorkflowBuilder;

/// <summary>The line of a text around a place, and a line with a caret under the place.</summary>
internal sealed record CaretExcerpt(string Line, string Caret)
{
    private const int MaxLength = 100;

    /// <param name="text">The text, of one or more lines.</param>
    /// <param name="position">How many characters lie before the place.</param>
    public static CaretExcerpt At(string text, int position)
    {
        // An end that comes too soon is shown after the last thing there is.
        var end = text.AsSpan().TrimEnd().Length;
        position = Math.Clamp(position, 0, end);

        var lineStart = text.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1;
        var lineLength = text.AsSpan(lineStart).IndexOfAny('\r', '\n');
        return InLine(lineLength < 0 ? text.AsSpan(lineStart) : text.AsSpan(lineStart, lineLength), position - lineStart, length: 1);
    }

    /// <param name="line">A line, without its end. It may be megabytes long, of which a window is shown.</param>
    /// <param name="place">How many characters lie before the place.</param>
    /// <param name="length">How many characters are underlined.</param>
    public static CaretExcerpt InLine(ReadOnlySpan<char> line, int place, int length)
    {
        line = line.TrimEnd();
        place = Math.Clamp(place, 0, line.Length);

        // A line that the terminal wraps would part the caret from its place.
        var start = line.Length <= MaxLength ? 0 : WholeCharacter(line, Math.Clamp(place - (MaxLength / 2), 0, line.Length - MaxLength));
        var end = WholeCharacter(line, Math.Min(line.Length, start + MaxLength));
        var before = string.Concat(start > 0 ? TerminalText.Ellipsis : "", Shown(line[start..place]));
        var after = string.Concat(Shown(line[place..end]), end < line.Length ? TerminalText.Ellipsis : "");
        var underlined = Shown(line[place..Math.Clamp(place + length, place, end)]);
        var caret = new string(' ', TerminalText.Width(before)) + '^' + new string('~', Math.Max(0, TerminalText.Width(underlined) - 1));
        return new(before + after, caret);
    }

    private static int WholeCharacter(ReadOnlySpan<char> line, int index) => index < line.Length && char.IsLowSurrogate(line[index]) ? index - 1 : index;

    private static string Shown(ReadOnlySpan<char> text) => TerminalText.OneLine(text.ToString().Replace('\t', ' '));
}

namespace WorkflowBuilder.Cli.Output;

/// <summary>Writes rows with their cells below one another. No text in a cell can write over the terminal.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="output">Where to write.</param>
    /// <param name="rows">The rows, with the same number of cells each.</param>
    /// <param name="rightAligned">The numbers of the columns that are aligned to the right.</param>
    public static async System.Threading.Tasks.Task WriteAsync(TextWriter output, IReadOnlyList<IReadOnlyList<string>> rows, params int[] rightAligned)
    {
        var shown = rows.Select(row => row.Select(TerminalText.OneLine).ToArray()).ToList();
        var widths = shown[0].Select((_, column) => shown.Max(row => TerminalText.Width(row[column]))).ToArray();
        foreach (var row in shown)
        {
            var cells = row.Select((cell, column) => Pad(cell, widths[column], rightAligned.Contains(column)));
            await output.WriteLineAsync(string.Join(Gap, cells).TrimEnd());
        }
    }

    private static string Pad(string cell, int width, bool isRightAligned)
    {
        var space = new string(' ', width - TerminalText.Width(cell));
        return isRightAligned ? space + cell : cell + space;
    }
}

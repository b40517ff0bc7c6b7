using System.Text;

namespace WorkflowBuilder.Cli.Input;

/// <summary>The text of a file, and the lines and columns in it.</summary>
internal sealed class DocumentText(string file, string text)
{
    private readonly List<int> _lineStarts = TextLines.Find(text);

    public string File { get; } = file;

    public string Text { get; } = text;

    /// <summary>Gives the text of a file in UTF-8, without its byte order mark.</summary>
    public static DocumentText Of(string file, ReadOnlySpan<byte> utf8) =>
        new(file, Encoding.UTF8.GetString(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8));

    /// <summary>Gives the place of a character.</summary>
    public SourceLocation Locate(int index)
    {
        var line = _lineStarts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new(File, line + 1, index - _lineStarts[line] + 1);
    }
}

using System.Text;

namespace WorkflowBuilder.Asl;

/// <summary>The text of a document, and the lines and columns in it.</summary>
internal sealed class JsonSource(byte[] utf8, string? file)
{
    private int[]? _lineStarts;

    public string? File { get; } = file;

    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>Gives the place of a byte: line and column from 1, the column in UTF-16 characters.</summary>
    public SourceLocation Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, utf8.Length);
        _lineStarts ??= FindLines();
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        var column = Encoding.UTF8.GetCharCount(utf8, _lineStarts[line], offset - _lineStarts[line]) + 1;
        return new(File ?? "", line + 1, column);
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

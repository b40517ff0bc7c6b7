namespace WorkflowBuilder.Asl;

/// <summary>The text of a document, and the lines and columns in it.</summary>
internal sealed class JsonSource(byte[] utf8, string? file, IDocumentMap? map = null)
{
    // A definition may be one line of megabytes, whose columns would take long to count from its start each time.
    private const int Stride = 4096;

    private int[]? _lineStarts;
    private int[]? _characters;

    public string? File { get; } = map?.File ?? file;

    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The number of UTF-16 characters.</summary>
    public int Length => CharactersBefore(utf8.Length);

    /// <summary>Gives the place of a byte: line and column from 1, the column in UTF-16 characters.</summary>
    public SourceLocation Locate(int offset)
    {
        offset = Math.Clamp(offset, 0, utf8.Length);
        if (map is not null)
        {
            return map.Locate(offset);
        }

        _lineStarts ??= FindLines();
        var line = Array.BinarySearch(_lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new(File ?? "", line + 1, CharactersBefore(offset) - CharactersBefore(_lineStarts[line]) + 1);
    }

    /// <summary>Gives the byte after a string that begins at a byte.</summary>
    public int EndOfString(int start)
    {
        for (var i = start + 1; i < utf8.Length; i++)
        {
            if (utf8[i] == '\\')
            {
                i++;
            }
            else if (utf8[i] == '"')
            {
                return i + 1;
            }
        }

        return utf8.Length;
    }

    /// <summary>
    /// Gives the byte that lies so many characters (UTF-16) of its text behind another byte in a string. An escape is the character it means.
    /// </summary>
    public int Advance(int offset, int characters)
    {
        while (characters > 0 && offset < utf8.Length && utf8[offset] != '"')
        {
            var first = utf8[offset];
            characters -= first >= 0xF0 ? 2 : 1;
            offset += first == '\\' ? (offset + 1 < utf8.Length && utf8[offset + 1] == 'u' ? 6 : 2)
                : first < 0x80 ? 1
                : first < 0xE0 ? 2
                : first < 0xF0 ? 3
                : 4;
        }

        return offset;
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] == '\n' || (utf8[i] == '\r' && (i + 1 == utf8.Length || utf8[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    private int CharactersBefore(int offset)
    {
        _characters ??= CountCharacters();
        var stride = offset / Stride;
        return _characters[stride] + Count(utf8.AsSpan((stride * Stride)..offset));
    }

    private int[] CountCharacters()
    {
        var characters = new int[(utf8.Length / Stride) + 1];
        for (var i = 1; i < characters.Length; i++)
        {
            characters[i] = characters[i - 1] + Count(utf8.AsSpan((i - 1) * Stride, Stride));
        }

        return characters;
    }

    /// <summary>Counts by lead bytes, so that a span may begin and end inside a character. Those of four bytes are two characters in UTF-16.</summary>
    private static int Count(ReadOnlySpan<byte> span)
    {
        var count = 0;
        foreach (var value in span)
        {
            count += value >= 0xF0 ? 2 : (value & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}

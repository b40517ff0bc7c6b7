namespace WorkflowBuilder;

/// <summary>The lines of the files of a report. Each file is read once.</summary>
internal sealed class SourceLines(Func<string, string?> read)
{
    private readonly Dictionary<string, (string Text, List<int> Starts)?> _files = new(StringComparer.Ordinal);

    /// <summary>Gives a line without its end; empty where there is none.</summary>
    public ReadOnlySpan<char> Line(SourceLocation place)
    {
        if (!_files.TryGetValue(place.File, out var file))
        {
            file = read(place.File) is { } text ? (text, TextLines.Find(text)) : null;
            _files.Add(place.File, file);
        }

        if (file is not { } found || place.Line < 1 || place.Line > found.Starts.Count)
        {
            return default;
        }

        var start = found.Starts[place.Line - 1];
        var end = place.Line < found.Starts.Count ? found.Starts[place.Line] : found.Text.Length;
        return found.Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }
}

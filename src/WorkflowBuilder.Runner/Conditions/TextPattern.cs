namespace WorkflowBuilder.Runner;

/// <summary>A pattern in which <c>*</c> stands for any text; <c>\*</c> and <c>\\</c> stand for themselves.</summary>
internal sealed class TextPattern
{
    private readonly string[] _parts;

    private TextPattern(string[] parts) => _parts = parts;

    public static TextPattern Parse(string text)
    {
        var parts = new List<string>();
        var part = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '*')
            {
                parts.Add(part.ToString());
                part.Clear();
                continue;
            }

            at += text[at] == '\\' && at + 1 < text.Length ? 1 : 0;
            part.Append(text[at]);
        }

        return new([.. parts, part.ToString()]);
    }

    /// <summary>Whether the pattern matches the whole text.</summary>
    public bool Matches(string text)
    {
        if (_parts.Length == 1)
        {
            return text == _parts[0];
        }

        if (!text.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        // The earliest place of each part in the middle leaves the most room for the rest.
        var at = _parts[0].Length;
        foreach (var part in _parts.AsSpan(1, _parts.Length - 2))
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return text.Length - at >= _parts[^1].Length && text.EndsWith(_parts[^1], StringComparison.Ordinal);
    }
}

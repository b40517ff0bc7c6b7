using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Paths;

/// <summary>
/// Reads one pair of brackets. As in the engine that AWS runs, the first character that means something decides, and what is left over does not count.
/// </summary>
internal sealed class BracketParser(string text, bool isLast, bool isInFilter, PathSource source, int start)
{
    private int _position;

    public PathStep Parse()
    {
        if (text == "[*]")
        {
            return WildcardStep.Instance;
        }

        for (; _position < text.Length; _position++)
        {
            switch (text[_position])
            {
                case '?':
                    return ParseFilter();
                case '\'':
                    return ParseNames();
                case '@':
                    return ParseLength();
                case ':' or '-' or (>= '0' and <= '9'):
                    return new IndexParser(text, _position, source, start).Parse();
            }
        }

        _position = 0;
        throw Error($"\"{text}\" is neither a name in single quotes nor an index, range, filter or \"*\"");
    }

    private FilterStep ParseFilter() => isInFilter
        ? throw Error("A path in a filter must lead to one value, but has a filter")
        : new(FilterParser.Parse(text, source.Inside(start)));

    // A quote begins or ends a name, and a closing bracket ends the names even inside of one.
    private DefiniteStep ParseNames()
    {
        var names = new List<string>();
        var name = new StringBuilder();
        var isOpen = false;
        for (; Current() is var letter and not ']'; _position++)
        {
            if (letter != '\'')
            {
                name.Append(isOpen ? letter.ToString() : "");
                continue;
            }

            if (isOpen)
            {
                names.Add(name.ToString());
                name.Clear();
            }

            isOpen = !isOpen;
        }

        return names.Count == 1 ? new NameStep(names[0]) : new UnionStep([.. names], isLast, needsAll: isInFilter);
    }

    // "@.length-1)" or "@.size()-1)"
    private LengthStep ParseLength()
    {
        var dash = _position + 2 <= text.Length ? text.IndexOf('-', _position + 2) : -1;
        var end = dash < 0 ? -1 : text.IndexOf(')', dash);
        if (end < 0)
        {
            throw Error("Expected \"@.length-\", a number and \")\"");
        }

        var function = text[(_position + 2)..dash].Replace(" ", "", StringComparison.Ordinal)
            .Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        if (function is not ("length" or "size"))
        {
            throw Error($"\"@.{function}\" is not known here, only \"@.length\" is");
        }

        var number = text[dash..end].Replace(" ", "", StringComparison.Ordinal);
        return int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset)
            ? new(offset)
            : throw Error($"\"{number}\" is no 32-bit integer");
    }

    private char Current() => _position < text.Length ? text[_position] : throw Error("Expected \"]\"");

    private FormatException Error(string what) => source.Error(what, start + _position);
}

using System.Globalization;

namespace WorkflowBuilder.Cli.Input;

/// <summary>Finds where the characters of a text stand in the document, behind escapes, indentation and folded lines.</summary>
internal sealed class ScalarPlaces
{
    private readonly string _source;
    private readonly int _end;
    private readonly char _quote;
    private int _at;

    private ScalarPlaces(string source, DocumentNode scalar)
    {
        _source = source;
        _end = Math.Min(scalar.End, source.Length);
        _at = scalar.Start;
        _quote = _at < _end && source[_at] is '"' or '\'' ? source[_at++] : '\0';
        if (IsBlock(source, scalar))
        {
            var line = source.AsSpan(_at, _end - _at).IndexOfAny('\r', '\n');
            _at += Math.Max(line, 0);
        }
    }

    /// <summary>Gives a place in the source for each character of the value.</summary>
    public static int[] Of(string source, DocumentNode scalar)
    {
        var places = new ScalarPlaces(source, scalar);
        return [.. scalar.Value.Select((_, index) => places.Next(scalar.Value, index))];
    }

    /// <summary>Whether a text is a block of lines, in which all stands for itself.</summary>
    public static bool IsBlock(string source, DocumentNode scalar) => scalar is { IsText: true, IsPlain: false } && source[scalar.Start] is '|' or '>';

    private int Next(string value, int index)
    {
        var wanted = value[index];
        if (char.IsLowSurrogate(wanted) && index > 0 && EscapeAt(_at - 10) is { Length: 10, Value: > 0xFFFF })
        {
            return _at - 10;
        }

        if (!char.IsWhiteSpace(wanted))
        {
            SkipBlanks();
        }

        var place = _at;
        if (_at < _end)
        {
            _at += EscapeAt(_at)?.Length ?? (_quote == '\'' && _source[_at] == '\'' ? 2
                : char.IsWhiteSpace(wanted) && !char.IsWhiteSpace(_source[_at]) ? 0
                : 1);
        }

        return Math.Min(place, _source.Length);
    }

    // What blanks the value has do not tell where its next letter is: lines are folded, and indentation is dropped.
    private void SkipBlanks()
    {
        while (_at < _end)
        {
            if (char.IsWhiteSpace(_source[_at]))
            {
                _at++;
            }
            else if (EscapeAt(_at) is { } escape && (escape.Value < 0 || (escape.Value <= 0xFFFF && char.IsWhiteSpace((char)escape.Value))))
            {
                _at += escape.Length;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Gives how long an escape is and what it stands for: -1 for an end of line that does not count.</summary>
    private (int Length, int Value)? EscapeAt(int at)
    {
        if (_quote != '"' || at < 0 || at + 1 >= _end || _source[at] != '\\')
        {
            return null;
        }

        return _source[at + 1] switch
        {
            'x' => Hexadecimal(at, 2),
            'u' => Hexadecimal(at, 4),
            'U' => Hexadecimal(at, 8),
            'n' or 't' or 'r' or 'f' or 'v' or ' ' or '\t' or 'N' or '_' or 'L' or 'P' => (2, ' '),
            '\r' or '\n' => (2, -1),
            var other => (2, other),
        };
    }

    private (int Length, int Value)? Hexadecimal(int at, int digits) =>
        at + 2 + digits <= _end && int.TryParse(_source.AsSpan(at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
            ? (2 + digits, value)
            : (2, 0);
}

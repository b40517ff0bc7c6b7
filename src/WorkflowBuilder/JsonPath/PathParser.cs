using System.Buffers;

namespace WorkflowBuilder.Paths;

/// <summary>Reads the steps of a path.</summary>
internal sealed class PathParser
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(".[ ");

    private readonly string _text;
    private readonly PathSource _source;
    private readonly bool _isInFilter;
    private readonly List<PathStep> _steps = [];
    private int _position;

    private PathParser(string text, int start, PathSource source, bool isInFilter)
    {
        _text = text;
        _position = start;
        _source = source;
        _isInFilter = isInFilter;
    }

    /// <param name="text">The text, without white space around it.</param>
    /// <param name="start">Where the steps begin, behind the root.</param>
    /// <param name="source">Where the text is from.</param>
    /// <exception cref="FormatException">The text is no path.</exception>
    public static CompiledPath Parse(string text, int start, PathSource source) => new PathParser(text, start, source, isInFilter: false).Parse();

    /// <summary>Reads a path in a filter: <c>@.a</c> or <c>$.a</c>.</summary>
    public static CompiledPath ParseInFilter(string text, PathSource source) => new PathParser(text, 1, source, isInFilter: true).Parse();

    private CompiledPath Parse()
    {
        if (_position < _text.Length && _text[_position] is not ('.' or '['))
        {
            throw Error("Expected \".\" or \"[\"");
        }

        if (_text.EndsWith("..", StringComparison.Ordinal))
        {
            throw _source.Error("A path cannot end with \"..\"", _text.Length - 2);
        }

        while (_position < _text.Length)
        {
            ParseStep();
        }

        return new([.. _steps]);
    }

    private void ParseStep()
    {
        switch (_text[_position])
        {
            case '[':
                ParseBracket();
                break;
            case '.':
                ParseDot();
                break;
            case '*':
                Add(WildcardStep.Instance);
                _position++;
                break;
            case '$':
                throw Error("Expected \".\" or \"[\"");
            default:
                ParseName();
                break;
        }
    }

    private void ParseDot()
    {
        _position++;
        if (_position == _text.Length)
        {
            throw _source.Error("A path cannot end with \".\"", _position - 1);
        }

        if (_text[_position] == '.')
        {
            _position++;
            Add(ScanStep.Instance);
        }
        else if (_text[_position] != '[')
        {
            ParseName();
        }
    }

    private void ParseName()
    {
        var length = _text.AsSpan(_position).IndexOfAny(NameEnd);
        var end = length < 0 ? _text.Length : _position + length;
        if (end == _position)
        {
            throw Error("A space is not allowed outside of brackets");
        }

        var name = _text[_position..end];
        Add(name == "*" ? WildcardStep.Instance : new NameStep(name));
        _position = end;
    }

    private void ParseBracket()
    {
        var end = FindBracketEnd();
        var bracket = _text[_position..end];
        var isLast = end == _text.Length;
        Add(new BracketParser(bracket, isLast, _isInFilter, _source, _position).Parse());
        _position = end;
    }

    private int FindBracketEnd()
    {
        var depth = 0;
        for (var i = _position; i < _text.Length; i++)
        {
            if (_text[i] == '[')
            {
                depth++;
            }
            else if (_text[i] == ']' && --depth == 0)
            {
                return i + 1;
            }
        }

        return _text.Length;
    }

    private void Add(PathStep step)
    {
        if (_isInFilter && step is not DefiniteStep)
        {
            throw Error($"A path in a filter must lead to one value, but has {step.Fragment}");
        }

        _steps.Add(step);
    }

    private FormatException Error(string what) => _source.Error(what, _position);
}

using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Paths;

/// <summary>Reads an index, a list of indices or a range in brackets.</summary>
internal sealed class IndexParser(string text, int position, PathSource source, int start)
{
    private readonly List<int> _numbers = [];
    private readonly StringBuilder _digits = new();
    private int _position = position;
    private bool _isList;
    private bool _isFrom;
    private bool _isTo;
    private bool _isBetween;

    public PathStep Parse()
    {
        while (Current() is var letter && (char.IsAsciiDigit(letter) || letter is ',' or ' ' or ':' or '-'))
        {
            Take(letter);
            if (letter == ':' && text[_position] == ']')
            {
                break;
            }

            _position++;
        }

        if (_digits.Length > 0)
        {
            AddNumber(TakeNumber());
        }

        return Step();
    }

    private PathStep Step()
    {
        if (_numbers.Count == 1 && !_isTo && !_isFrom)
        {
            return new IndexStep(_numbers[0]);
        }

        if (_isList)
        {
            return new IndexesStep([.. _numbers]);
        }

        if (_isFrom)
        {
            return new SliceStep(_numbers[0], null);
        }

        if (_isTo)
        {
            return new SliceStep(null, _numbers[0]);
        }

        return _isBetween ? new SliceStep(_numbers[0], _numbers[1]) : throw Error("Expected an index");
    }

    private void Take(char letter)
    {
        switch (letter)
        {
            case ' ':
                break;
            case ',':
                AddNumber(TakeNumber());
                _isList = true;
                break;
            case ':':
                TakeRange();
                break;
            default:
                _digits.Append(letter);
                break;
        }
    }

    private void TakeRange()
    {
        if (_digits.Length == 0)
        {
            _isTo = true;
        }
        else
        {
            AddNumber(TakeNumber());
        }

        _position++;
        var end = TakeDigits();
        if (_isTo)
        {
            AddNumber(end);
        }
        else if (end.Length == 0)
        {
            _isFrom = true;
        }
        else
        {
            _isBetween = true;
            AddNumber(end);
        }
    }

    private string TakeDigits()
    {
        var first = _position;
        while (char.IsAsciiDigit(Current()) || Current() is ' ' or '-')
        {
            _position++;
        }

        return text[first.._position].Replace(" ", "", StringComparison.Ordinal);
    }

    private string TakeNumber()
    {
        var number = _digits.ToString();
        _digits.Clear();
        return number;
    }

    private void AddNumber(string digits) => _numbers.Add(
        int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error($"\"{digits}\" is no 32-bit integer"));

    private char Current() => _position < text.Length ? text[_position] : throw Error("Expected \"]\"");

    private FormatException Error(string what) => source.Error(what, start + _position);
}

using System.Globalization;
using System.Text;

namespace WorkflowBuilder.Jsonata;

/// <summary>Rewrites a regular expression of JavaScript for .NET, where the same signs mean other things.</summary>
internal sealed class RegexTranslation
{
    private const string Word = "a-zA-Z0-9_";
    private const string Space = @"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string NotDigit = @"\u0000-/:-\uffff";
    private const string NotWord = @"\u0000-/:-@\[-\^`{-\uffff";
    private const string NotSpace =
        @"\u0000-\u0008\u000e-\u001f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff\u3001-\ufefe\uff00-\uffff";

    private const string LineEnd = @"\n\r\u2028\u2029";

    private readonly string _pattern;
    private readonly bool _multiline;
    private readonly bool _asciiOnly;
    private readonly StringBuilder _result = new();
    private readonly List<string?> _groups;
    private int _group;
    private int _position;

    /// <param name="pattern">The pattern of JavaScript, without the flag <c>u</c>.</param>
    /// <param name="multiline">Whether <c>^</c> and <c>$</c> match at every line.</param>
    /// <param name="asciiOnly">Whether it will only meet ASCII, where <c>\b</c> means the same in both.</param>
    public RegexTranslation(string pattern, bool multiline, bool asciiOnly)
    {
        _pattern = pattern;
        _multiline = multiline;
        _asciiOnly = asciiOnly;
        _groups = RegexGroups.In(pattern);
    }

    /// <summary>Whether the translation for ASCII serves all texts.</summary>
    public static bool IsSameForAscii(string pattern) =>
        !pattern.Contains(@"\b", StringComparison.Ordinal) && !pattern.Contains(@"\B", StringComparison.Ordinal);

    /// <exception cref="ArgumentException">The pattern uses what JavaScript does not have.</exception>
    public string Translate()
    {
        while (_position < _pattern.Length)
        {
            var letter = _pattern[_position++];
            switch (letter)
            {
                case '\\': TranslateEscape(); break;
                case '[': TranslateClass(); break;
                case '(': TranslateGroup(); break;
                case '.': _result.Append("[^" + LineEnd + "]"); break;
                case '^': _result.Append(_multiline ? @"(?<=\A|[" + LineEnd + "])" : @"\A"); break;
                case '$': _result.Append(_multiline ? "(?=[" + LineEnd + @"]|\z)" : @"\z"); break;
                case '#' or ' ': _result.Append('\\').Append(letter); break;
                default: _result.Append(letter); break;
            }
        }

        return _result.ToString();
    }

    private char Peek(int ahead = 0) => _position + ahead < _pattern.Length ? _pattern[_position + ahead] : '\0';

    private void TranslateGroup()
    {
        if (Peek() != '?')
        {
            _result.Append(CultureInfo.InvariantCulture, $"(?<{++_group}>");
            return;
        }

        var isName = Peek(1) == '<' && Peek(2) is not ('=' or '!');
        if (isName)
        {
            _position = _pattern.IndexOf('>', _position) + 1;
            _result.Append(CultureInfo.InvariantCulture, $"(?<{++_group}>");
            return;
        }

        if (Peek(1) is not (':' or '=' or '!' or '<'))
        {
            throw new ArgumentException("Invalid group");
        }

        var length = Peek(1) == '<' ? 3 : 2;
        _result.Append('(').Append(_pattern, _position, length);
        _position += length;
    }

    private void TranslateEscape()
    {
        if (_position == _pattern.Length)
        {
            throw new ArgumentException(@"\ at end of pattern");
        }

        var letter = _pattern[_position++];
        switch (letter)
        {
            case 'd': _result.Append("[0-9]"); break;
            case 'D': _result.Append("[^0-9]"); break;
            case 'w': _result.Append("[" + Word + "]"); break;
            case 'W': _result.Append("[^" + Word + "]"); break;
            case 's': _result.Append("[" + Space + "]"); break;
            case 'S': _result.Append("[^" + Space + "]"); break;
            case 'b': _result.Append(_asciiOnly ? @"\b" : $"(?:(?<=[{Word}])(?![{Word}])|(?<![{Word}])(?=[{Word}]))"); break;
            case 'B': _result.Append(_asciiOnly ? @"\B" : $"(?:(?<=[{Word}])(?=[{Word}])|(?<![{Word}])(?![{Word}]))"); break;
            case 'k' when _groups.Exists(name => name is not null): TranslateNamedReference(); break;
            case >= '1' and <= '9': TranslateReference(); break;
            default: AppendCharacter(letter); break;
        }
    }

    // A group that took no part matches the empty text in JavaScript and nothing in .NET.
    private void AppendReference(int group) => _result.Append(CultureInfo.InvariantCulture, $@"(?({group})\k<{group}>)");

    private void TranslateNamedReference()
    {
        var close = Peek() == '<' ? _pattern.IndexOf('>', _position) : -1;
        var group = close < 0 ? -1 : _groups.IndexOf(_pattern[(_position + 1)..close]);
        if (group < 0)
        {
            throw new ArgumentException("Invalid named reference");
        }

        _position = close + 1;
        AppendReference(group + 1);
    }

    private void TranslateReference()
    {
        var end = _position;
        while (end < _pattern.Length && end - _position < 8 && char.IsAsciiDigit(_pattern[end]))
        {
            end++;
        }

        var group = int.Parse(_pattern.AsSpan(_position - 1, end - _position + 1), CultureInfo.InvariantCulture);
        if (group <= _groups.Count)
        {
            _position = end;
            AppendReference(group);
        }
        else
        {
            AppendCharacter(_pattern[_position - 1]);
        }
    }

    /// <summary>A character that was escaped, in a class or outside.</summary>
    private void AppendCharacter(char letter)
    {
        switch (letter)
        {
            case 't' or 'n' or 'v' or 'f' or 'r':
                _result.Append('\\').Append(letter);
                break;
            case '0':
                Append('\0');
                break;
            case 'c' when char.IsAsciiLetter(Peek()):
                Append((char)(_pattern[_position++] & 31));
                break;
            case 'x' when Hex(2) is { } unit:
                Append(unit);
                break;
            case 'u' when Hex(4) is { } unit:
                Append(unit);
                break;
            default:
                Append(letter);
                break;
        }
    }

    private void Append(char unit) => _result.Append(CultureInfo.InvariantCulture, $@"\u{(int)unit:x4}");

    private char? Hex(int digits)
    {
        if (_position + digits > _pattern.Length
            || !ushort.TryParse(_pattern.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return null;
        }

        _position += digits;
        return (char)unit;
    }

    private void TranslateClass()
    {
        var negated = Peek() == '^';
        _position += negated ? 1 : 0;
        if (Peek() == ']')
        {
            _position++;
            _result.Append(negated ? @"[\s\S]" : "(?!)");
            return;
        }

        _result.Append(negated ? "[^" : "[");
        while (Peek() != ']')
        {
            if (_position >= _pattern.Length)
            {
                throw new ArgumentException("Unterminated character class");
            }

            TranslateClassItem(_pattern[_position++]);
        }

        _position++;
        _result.Append(']');
    }

    private void TranslateClassItem(char letter)
    {
        if (letter == '-')
        {
            _result.Append(IsRange() ? "-" : @"\-");
            return;
        }

        if (letter != '\\' || _position == _pattern.Length)
        {
            Append(letter);
            return;
        }

        letter = _pattern[_position++];
        switch (letter)
        {
            case 'd': _result.Append("0-9"); break;
            case 'D': _result.Append(NotDigit); break;
            case 'w': _result.Append(Word); break;
            case 'W': _result.Append(NotWord); break;
            case 's': _result.Append(Space); break;
            case 'S': _result.Append(NotSpace); break;
            case 'b': _result.Append(@"\u0008"); break;
            default: AppendCharacter(letter); break;
        }
    }

    // A hyphen at either end of the class, or beside a set such as \d, is itself.
    private bool IsRange()
    {
        var before = _position >= 2 ? _pattern[_position - 2] : '[';
        var escaped = _position >= 3 && _pattern[_position - 3] == '\\';
        var atStart = !escaped && (before == '[' || (before == '^' && _position >= 3 && _pattern[_position - 3] == '['));
        var afterSet = escaped && "dDwWsS".Contains(before, StringComparison.Ordinal);
        var beforeSet = Peek() == '\\' && "dDwWsS".Contains(Peek(1), StringComparison.Ordinal);
        return !atStart && !afterSet && !beforeSet && Peek() != ']';
    }
}

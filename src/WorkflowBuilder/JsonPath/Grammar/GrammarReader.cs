using System.Globalization;

namespace WorkflowBuilder.Paths;

/// <summary>A place in the text that is checked.</summary>
internal sealed class GrammarReader(string text)
{
    private int _position;

    public bool IsAtEnd => _position == text.Length;

    public char Current => IsAtEnd ? '\0' : text[_position];

    public bool Accept(char letter)
    {
        var isThere = !IsAtEnd && text[_position] == letter;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    public bool Accept(string word)
    {
        var isThere = text.AsSpan(_position).StartsWith(word);
        _position += isThere ? word.Length : 0;
        return isThere;
    }

    public void Expect(char letter)
    {
        if (!Accept(letter))
        {
            throw Error($"Expected \"{letter}\"");
        }
    }

    public void SkipSpace() => TakeWhile(letter => letter == ' ');

    public string TakeWhile(Func<char, bool> isPart)
    {
        var start = _position;
        while (!IsAtEnd && isPart(text[_position]))
        {
            _position++;
        }

        return text[start.._position];
    }

    public void Skip() => _position += IsAtEnd ? throw Error("Expected more") : 1;

    /// <summary>Reads a 32-bit integer.</summary>
    public int ReadInteger()
    {
        var start = _position;
        Accept('-');
        TakeWhile(char.IsAsciiDigit);
        return int.TryParse(text.AsSpan(start, _position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Error("Expected a 32-bit integer");
    }

    /// <summary>Reads text in single quotes.</summary>
    public void ReadQuoted()
    {
        Expect('\'');
        while (!Accept('\''))
        {
            Accept('\\');
            Skip();
        }
    }

    public FormatException Error(string what) => new PathSource(text, 0, IsExact: true).Error(what, _position);
}

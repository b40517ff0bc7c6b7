using System.Buffers;
using System.Globalization;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Cuts an expression into tokens.</summary>
internal sealed class Lexer(string text, JsonataDialect dialect)
{
    private const string Space = " \t\n\r\v";

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(Space + ".[]{}(),@#;:?+-*/%|=<>^&!~");

    private int _position;

    /// <summary>
    /// The next token. Where an operand is over (<paramref name="afterOperand"/>), <c>/</c> divides; elsewhere it begins a regular expression.
    /// </summary>
    public Token Next(bool afterOperand)
    {
        SkipSpaceAndComments();
        if (_position >= text.Length)
        {
            return new(TokenKind.End, "(end)", default, text.Length, text.Length);
        }

        var letter = text[_position];
        if (letter == '/' && !afterOperand)
        {
            return ReadRegex();
        }

        if (OperatorLength(letter) is var length and > 0)
        {
            var start = _position;
            _position += length;
            return new(TokenKind.Operator, text.Substring(start, length), default, start, _position);
        }

        return letter switch
        {
            '"' or '\'' => ReadText(letter),
            '`' => ReadQuotedName(),
            >= '0' and <= '9' => ReadNumber(),
            _ => ReadWord(),
        };
    }

    private void SkipSpaceAndComments()
    {
        while (_position < text.Length)
        {
            if (Space.Contains(text[_position], StringComparison.Ordinal))
            {
                _position++;
            }
            else if (text[_position] == '/' && Peek(1) == '*')
            {
                var start = _position;
                var close = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (close < 0)
                {
                    throw new JsonataException("S0106", start) { Start = start };
                }

                _position = close + 2;
            }
            else
            {
                return;
            }
        }
    }

    private int OperatorLength(char letter) => (letter, Peek(1)) switch
    {
        ('.', '.') or (':', '=') or ('!', '=') or ('>', '=') or ('<', '=') or ('*', '*') or ('~', '>') => 2,
        ('?', ':') or ('?', '?') when dialect == JsonataDialect.Standard => 2,
        _ => NameEnd.Contains(letter) ? 1 : 0,
    };

    private char Peek(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private Token ReadText(char quote)
    {
        var start = _position++;
        var end = text.AsSpan(_position).IndexOfAny(quote, '\\');
        if (end >= 0 && text[_position + end] == quote)
        {
            var plain = text.Substring(_position, end);
            _position += end + 1;
            return new(TokenKind.Text, plain, JsonData.From(plain), start, _position);
        }

        var value = new StringBuilder();
        for (; _position < text.Length; _position++)
        {
            var letter = text[_position];
            if (letter == quote)
            {
                _position++;
                return new(TokenKind.Text, value.ToString(), JsonData.From(value.ToString()), start, _position);
            }

            value.Append(letter == '\\' ? ReadEscape() : letter);
        }

        throw new JsonataException("S0101", text.Length) { Start = start };
    }

    private char ReadEscape()
    {
        var start = _position++;
        switch (Peek(0))
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                if (_position + 4 < text.Length
                    && ushort.TryParse(text.AsSpan(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    _position += 4;
                    return (char)unit;
                }

                throw new JsonataException("S0104", _position) { Start = start };
            case var other:
                var shown = _position < text.Length ? other.ToString() : "";
                throw new JsonataException("S0103", _position, shown) { Start = start };
        }
    }

    private Token ReadQuotedName()
    {
        var start = _position;
        var close = text.IndexOf('`', start + 1);
        if (close < 0)
        {
            throw new JsonataException("S0105", text.Length) { Start = start };
        }

        _position = close + 1;
        return new(TokenKind.Name, text[(start + 1)..close], default, start, _position);
    }

    // number = ("0" / 1-9 *digit) ["." 1*digit] [("e" / "E") ["+" / "-"] 1*digit]
    private Token ReadNumber()
    {
        var start = _position;
        _position = text[start] == '0' ? start + 1 : SkipDigits(start);
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _position = SkipDigits(_position + 1);
        }

        if (Peek(0) is 'e' or 'E')
        {
            var digits = _position + (Peek(1) is '+' or '-' ? 2 : 1);
            _position = digits < text.Length && char.IsAsciiDigit(text[digits]) ? SkipDigits(digits) : _position;
        }

        var literal = text[start.._position];
        var value = double.Parse(literal, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new(TokenKind.Number, literal, NumberLiteral(literal, value), start, _position)
            : throw new JsonataException("S0102", start, literal) { Start = start };
    }

    // AWS gives integers that fit into 64 bits back as they were written.
    private JsonData NumberLiteral(string literal, double value) =>
        dialect == JsonataDialect.Aws && long.TryParse(literal, NumberStyles.None, CultureInfo.InvariantCulture, out var integer)
            ? JsonData.From(integer)
            : JsonData.From(value);

    private int SkipDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private Token ReadWord()
    {
        var start = _position;
        var length = text.AsSpan(start).IndexOfAny(NameEnd);
        _position = length < 0 ? text.Length : start + length;
        var word = text[start.._position];
        if (word.StartsWith('$'))
        {
            return new(TokenKind.Variable, word[1..], default, start, _position);
        }

        return word switch
        {
            "and" or "or" or "in" => new(TokenKind.Operator, word, default, start, _position),
            "true" => new(TokenKind.Constant, word, JsonData.True, start, _position),
            "false" => new(TokenKind.Constant, word, JsonData.False, start, _position),
            "null" => new(TokenKind.Constant, word, JsonData.Null, start, _position),
            _ => new(TokenKind.Name, word, default, start, _position),
        };
    }

    // The closing slash is one outside brackets and not escaped; brackets count even where the regular expression has them in a class.
    private Token ReadRegex()
    {
        var start = _position++;
        var depth = 0;
        for (var at = _position; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '/' && depth == 0 && BackslashesBefore(at) % 2 == 0)
            {
                return RegexToken(start, at);
            }

            if (text[at - 1] != '\\')
            {
                depth += letter is '(' or '[' or '{' ? 1 : letter is ')' or ']' or '}' ? -1 : 0;
            }
        }

        throw new JsonataException("S0302", text.Length) { Start = start };
    }

    private Token RegexToken(int start, int close)
    {
        if (close == start + 1)
        {
            throw new JsonataException("S0301", close) { Start = start };
        }

        _position = close + 1;
        while (Peek(0) is 'i' or 'm')
        {
            _position++;
        }

        return new(TokenKind.Regex, text[(start + 1)..close], JsonData.From(text[(close + 1).._position]), start, _position);
    }

    private int BackslashesBefore(int at)
    {
        var first = at;
        while (first > 0 && text[first - 1] == '\\')
        {
            first--;
        }

        return at - first;
    }
}

using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Recursive descent over the text of a call; one method per rule of the grammar.</summary>
internal sealed class IntrinsicParser(string text)
{
    private const string Prefix = "States.";

    /// <summary>How deep calls may nest on AWS.</summary>
    private const int MaxNesting = 10;

    private const int ShownLength = 200;

    private readonly List<JsonPathExpression> _paths = [];
    private readonly HashSet<string> _functions = new(StringComparer.Ordinal);
    private int _position;

    public IReadOnlyList<JsonPathExpression> Paths => _paths;

    public IReadOnlyCollection<string> Functions => _functions;

    /// <exception cref="FormatException">The text is no call.</exception>
    public CallArgument Parse()
    {
        SkipSpace();
        var call = ParseCall(1);
        SkipSpace();
        return _position == text.Length ? call : throw Expected("the end of the expression");
    }

    // call = "States." name "(" [argument *("," argument)] ")"
    private CallArgument ParseCall(int nesting)
    {
        var start = _position;
        if (nesting > MaxNesting)
        {
            throw Error($"Intrinsic functions may be nested {MaxNesting} deep, not deeper,", start);
        }

        var function = ParseName();
        SkipSpace();
        Expect('(');
        SkipSpace();
        var arguments = new List<IntrinsicArgument>();
        if (!Accept(')'))
        {
            do
            {
                SkipSpace();
                arguments.Add(ParseArgument(nesting));
                SkipSpace();
            }
            while (Accept(','));
            Expect(')');
        }

        return new(function, [.. arguments]);
    }

    private IntrinsicFunction ParseName()
    {
        var start = _position;
        if (!text.AsSpan(start).StartsWith(Prefix))
        {
            throw Expected("a call of a function, States.Name(...),");
        }

        _position += Prefix.Length;
        while (_position < text.Length && char.IsAsciiLetterOrDigit(text[_position]))
        {
            _position++;
        }

        var name = text[start.._position];
        if (IntrinsicFunctions.Find(name) is not { } function)
        {
            throw Error($"There is no function {name}; did you mean {IntrinsicFunctions.Nearest(name)}? It stands", start);
        }

        _functions.Add(name);
        return function;
    }

    // argument = call / text / path / number / "true" / "false" / "null"
    private IntrinsicArgument ParseArgument(int nesting) => Peek() switch
    {
        'S' => ParseCall(nesting + 1),
        '\'' => ParseText(),
        '$' => ParsePath(),
        '-' or (>= '0' and <= '9') => ParseNumber(),
        _ => ParseConstant(),
    };

    // text = "'" *(any but "'" / "\" any) "'"
    private LiteralArgument ParseText()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (Peek() != '\'')
        {
            if (_position == text.Length)
            {
                throw Error("The text has no closing quote; it begins", start);
            }

            value.Append(Peek() == '\\' ? ParseEscape() : text[_position++].ToString());
        }

        _position++;
        return new(JsonData.From(value.ToString()));
    }

    // \{ and \} are left for States.Format, which needs to see them. AWS refuses any other escape when the state machine is created.
    private string ParseEscape()
    {
        var escaped = _position + 1 < text.Length ? text[_position + 1] : '\0';
        var meaning = escaped switch
        {
            '\'' or '\\' => escaped.ToString(),
            '{' or '}' => "\\" + escaped,
            _ => throw Error("A backslash escapes only ' { } and \\ in the text of a function, not what follows it", _position),
        };
        _position += 2;
        return meaning;
    }

    // A path ends at the comma or parenthesis after it; those in brackets and quotes are its own.
    private PathArgument ParsePath()
    {
        var start = _position;
        var (depth, quoted) = (0, false);
        for (; _position < text.Length; _position++)
        {
            var letter = text[_position];
            quoted ^= letter == '\'' && depth > 0;
            depth += quoted ? 0 : letter == '[' ? 1 : letter == ']' ? -1 : 0;
            if (depth <= 0 && letter is ',' or ')')
            {
                break;
            }
        }

        var path = text[start.._position].TrimEnd();
        try
        {
            var parsed = JsonPathExpression.Parse(path);
            _paths.Add(parsed);
            return new(parsed);
        }
        catch (QueryFormatException error)
        {
            throw new QueryFormatException(
                $"{error.Message} The path begins at position {start} of the intrinsic function \"{Shown()}\".", start + error.Position);
        }
    }

    private LiteralArgument ParseNumber()
    {
        var start = _position;
        while (_position < text.Length && (char.IsAsciiDigit(text[_position]) || text[_position] is '-' or '+' or '.' or 'e' or 'E'))
        {
            _position++;
        }

        var number = text[start.._position];
        return JsonNumber.IsValid(number) ? new(JsonNumber.ParseText(number)) : throw Error($"{number} is no number; it stands", start);
    }

    private LiteralArgument ParseConstant()
    {
        foreach (var (word, value) in new[] { ("true", JsonData.True), ("false", JsonData.False), ("null", JsonData.Null) })
        {
            if (text.AsSpan(_position).StartsWith(word))
            {
                _position += word.Length;
                return new(value);
            }
        }

        throw Expected("an argument (text in single quotes, a number, true, false, null, a path or a call)");
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private bool Accept(char letter)
    {
        if (Peek() != letter)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(char letter)
    {
        if (!Accept(letter))
        {
            throw Expected($"'{letter}'");
        }
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private QueryFormatException Expected(string what) => Error($"Expected {what}", _position);

    private QueryFormatException Error(string what, int position) =>
        new($"{what} at position {position} of the intrinsic function \"{Shown()}\".", position);

    private string Shown() => text.Length <= ShownLength ? text : string.Concat(text.AsSpan(0, ShownLength), "...");
}

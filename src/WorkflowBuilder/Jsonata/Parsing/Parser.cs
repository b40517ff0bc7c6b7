using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>A Pratt parser: each operator knows how tightly it holds, and what it makes of what stands before it.</summary>
internal sealed class Parser
{
    private const string Infix = ". + - * / % = < > != <= >= & and or in ~>";

    private static readonly HashSet<string> InfixOperators = [.. Infix.Split(' ')];

    private readonly Lexer _lexer;
    private Token _token;

    private Parser(string text, JsonataDialect dialect)
    {
        _lexer = new(text, dialect);
        _token = _lexer.Next(afterOperand: false);
        CheckOperator();
    }

    /// <exception cref="JsonataException">The text is no expression.</exception>
    public static SyntaxNode Parse(string text, JsonataDialect dialect)
    {
        var parser = new Parser(text, dialect);
        var expression = parser.ParseExpression(0);
        return parser._token.Kind == TokenKind.End ? expression : throw parser.Error("S0201");
    }

    private SyntaxNode ParseExpression(int power)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        var token = Advance(afterOperand: true);
        var left = ParsePrefix(token);
        while (power < BindingPower.Of(_token))
        {
            token = Advance(afterOperand: false);
            left = ParseInfix(token, left);
        }

        return left;
    }

    private SyntaxNode ParsePrefix(Token token) => token.Kind switch
    {
        TokenKind.End => new(SyntaxKind.Missing, token),
        TokenKind.Name => new(SyntaxKind.Name, token),
        TokenKind.Variable => new(SyntaxKind.Variable, token),
        TokenKind.Text => new(SyntaxKind.Text, token),
        TokenKind.Number => new(SyntaxKind.Number, token),
        TokenKind.Constant => new(SyntaxKind.Constant, token),
        TokenKind.Regex => new(SyntaxKind.Regex, token),
        _ => token.Text switch
        {
            "and" or "or" or "in" => new(SyntaxKind.Keyword, token),
            "-" => new(SyntaxKind.Negation, token) { Left = ParseExpression(BindingPower.Prefix) },
            "*" => new(SyntaxKind.Wildcard, token),
            "**" => new(SyntaxKind.Descendants, token),
            "%" => new(SyntaxKind.Parent, token),
            "(" => ParseBlock(token),
            "[" => ParseArray(token),
            "{" => new(SyntaxKind.ObjectConstructor, token) { Pairs = ParsePairs() },
            "|" => ParseTransform(token),
            _ => throw Error("S0211", token),
        },
    };

    private SyntaxNode ParseInfix(Token token, SyntaxNode left)
    {
        if (InfixOperators.Contains(token.Text))
        {
            var kind = token.Text switch { "." => SyntaxKind.Map, "~>" => SyntaxKind.Apply, _ => SyntaxKind.Binary };
            return new(kind, token) { Left = left, Right = ParseExpression(BindingPower.Of(token)) };
        }

        return token.Text switch
        {
            "(" => ParseCall(token, left),
            "[" => ParsePredicate(token, left),
            "{" => new(SyntaxKind.GroupBy, token) { Left = left, Pairs = ParsePairs() },
            "^" => ParseOrderBy(token, left),
            ":=" => ParseBind(token, left),
            "@" => ParseVariableBinding(SyntaxKind.Focus, token, left),
            "#" => ParseVariableBinding(SyntaxKind.Index, token, left),
            "?:" => new(SyntaxKind.Default, token) { Left = left, Third = ParseExpression(0) },
            "??" => new(SyntaxKind.Coalescing, token) { Left = left, Third = ParseExpression(0) },
            _ => ParseCondition(token, left),
        };
    }

    // block = "(" [expression *(";" expression) [";"]] ")"
    private SyntaxNode ParseBlock(Token token)
    {
        var block = new SyntaxNode(SyntaxKind.Block, token);
        while (!_token.Is(")"))
        {
            block.Items.Add(ParseExpression(0));
            if (!_token.Is(";"))
            {
                break;
            }

            Expect(";");
        }

        Expect(")", afterOperand: true);
        return block;
    }

    // array = "[" [item *("," item)] "]" ; item = expression [".." expression]
    private SyntaxNode ParseArray(Token token)
    {
        var array = new SyntaxNode(SyntaxKind.ArrayConstructor, token);
        if (!_token.Is("]"))
        {
            do
            {
                array.Items.Add(ParseItem());
            }
            while (AcceptComma());
        }

        Expect("]", afterOperand: true);
        return array;
    }

    private SyntaxNode ParseItem()
    {
        var item = ParseExpression(0);
        if (!_token.Is(".."))
        {
            return item;
        }

        var range = Expect("..");
        return new(SyntaxKind.Binary, range) { Left = item, Right = ParseExpression(0) };
    }

    // object = "{" [expression ":" expression *("," expression ":" expression)] "}"
    private List<(SyntaxNode Key, SyntaxNode Value)> ParsePairs()
    {
        var pairs = new List<(SyntaxNode, SyntaxNode)>();
        if (!_token.Is("}"))
        {
            do
            {
                var key = ParseExpression(0);
                Expect(":");
                pairs.Add((key, ParseExpression(0)));
            }
            while (AcceptComma());
        }

        Expect("}", afterOperand: true);
        return pairs;
    }

    // transform = "|" expression "|" expression ["," expression] "|"
    private SyntaxNode ParseTransform(Token token)
    {
        var transform = new SyntaxNode(SyntaxKind.Transform, token) { Left = ParseExpression(0) };
        Expect("|");
        transform.Right = ParseExpression(0);
        transform.Third = AcceptComma() ? ParseExpression(0) : null;
        Expect("|");
        return transform;
    }

    private SyntaxNode ParseCall(Token token, SyntaxNode left)
    {
        var call = new SyntaxNode(SyntaxKind.Call, token) { Left = left };
        if (!_token.Is(")"))
        {
            do
            {
                call.Items.Add(ParseArgument(call));
            }
            while (AcceptComma());
        }

        Expect(")", afterOperand: true);
        return left is { Kind: SyntaxKind.Name, Text: "function" or "λ" } ? ParseLambda(call) : call;
    }

    private SyntaxNode ParseArgument(SyntaxNode call)
    {
        if (!_token.Is("?"))
        {
            return ParseExpression(0);
        }

        call.Kind = SyntaxKind.PartialCall;
        return new(SyntaxKind.Placeholder, Expect("?"));
    }

    // lambda = "function" "(" [variable *("," variable)] ")" ["<" signature ">"] "{" expression "}"
    private SyntaxNode ParseLambda(SyntaxNode call)
    {
        var wrong = call.Items.FindIndex(parameter => parameter.Kind != SyntaxKind.Variable);
        if (wrong >= 0)
        {
            var token = call.Items[wrong].Token;
            throw new JsonataException("S0208", token.End) { Start = token.Start, TokenData = token.Shown, Value = JsonData.From((double)wrong + 1) };
        }

        call.Kind = SyntaxKind.Lambda;
        call.Left = null;
        call.Signature = _token.Is("<") ? ParseSignature() : null;
        Expect("{");
        call.Right = ParseExpression(0);
        Expect("}");
        return call;
    }

    private Signature ParseSignature()
    {
        var start = _token;
        var depth = 1;
        var text = new StringBuilder("<");
        while (depth > 0 && !_token.Is("{") && _token.Kind != TokenKind.End)
        {
            Advance(afterOperand: false);
            depth += _token.Is("<") ? 1 : _token.Is(">") ? -1 : 0;
            text.Append(_token.Text);
        }

        Expect(">");
        return Signature.Parse(text.ToString(), start.End);
    }

    private SyntaxNode ParsePredicate(Token token, SyntaxNode left)
    {
        if (!_token.Is("]"))
        {
            var predicate = new SyntaxNode(SyntaxKind.Predicate, token) { Left = left, Right = ParseExpression(0) };
            Expect("]", afterOperand: true);
            return predicate;
        }

        var step = left;
        while (step.Kind == SyntaxKind.Predicate)
        {
            step = step.Left!;
        }

        step.KeepArray = true;
        Expect("]");
        return left;
    }

    // order-by = "^" "(" ["<" / ">"] expression *("," ["<" / ">"] expression) ")"
    private SyntaxNode ParseOrderBy(Token token, SyntaxNode left)
    {
        var order = new SyntaxNode(SyntaxKind.OrderBy, token) { Left = left };
        Expect("(");
        do
        {
            var descending = _token.Is(">");
            if (descending || _token.Is("<"))
            {
                Advance(afterOperand: false);
            }

            order.Terms.Add(new(ParseExpression(0), descending));
        }
        while (AcceptComma());
        Expect(")");
        return order;
    }

    private SyntaxNode ParseBind(Token token, SyntaxNode left)
    {
        if (left.Kind != SyntaxKind.Variable)
        {
            throw Error("S0212", left.Token);
        }

        // One less, so that $a := $b := 1 binds from the right.
        return new(SyntaxKind.Bind, token) { Left = left, Right = ParseExpression(BindingPower.Bind - 1) };
    }

    private SyntaxNode ParseVariableBinding(SyntaxKind kind, Token token, SyntaxNode left)
    {
        var variable = ParseExpression(BindingPower.Focus);
        return variable.Kind == SyntaxKind.Variable
            ? new(kind, token) { Left = left, Right = variable }
            : throw new JsonataException("S0214", variable.Position, token.Text) { Start = variable.Token.Start };
    }

    private SyntaxNode ParseCondition(Token token, SyntaxNode left)
    {
        var condition = new SyntaxNode(SyntaxKind.Condition, token) { Left = left, Right = ParseExpression(0) };
        if (_token.Is(":"))
        {
            Expect(":");
            condition.Third = ParseExpression(0);
        }

        return condition;
    }

    private bool AcceptComma()
    {
        if (!_token.Is(","))
        {
            return false;
        }

        Expect(",");
        return true;
    }

    private Token Expect(string text, bool afterOperand = false)
    {
        if (!_token.Is(text))
        {
            throw new JsonataException(_token.Kind == TokenKind.End ? "S0203" : "S0202", _token.End)
            {
                Start = _token.Start,
                TokenData = _token.Shown,
                Value = JsonData.From(text),
            };
        }

        return Advance(afterOperand);
    }

    /// <summary>Goes to the next token and gives the one before.</summary>
    private Token Advance(bool afterOperand)
    {
        var token = _token;
        _token = _lexer.Next(afterOperand);
        CheckOperator();
        return token;
    }

    private void CheckOperator()
    {
        if (_token.Is("!") || _token.Is("~"))
        {
            throw Error("S0204");
        }
    }

    private JsonataException Error(string code) => Error(code, _token);

    private static JsonataException Error(string code, Token token) => new(code, token.End) { Start = token.Start, TokenData = token.Shown };
}

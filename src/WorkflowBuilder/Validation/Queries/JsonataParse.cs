using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>A text between <c>{%</c> and <c>%}</c>, parsed once however often it stands in the definition.</summary>
internal sealed class JsonataParse
{
    private const int MarkLength = 2;

    private readonly HashSet<string>? _variables;
    private JsonataAnalysis? _analysis;
    private bool _isAnalyzed;
    private HashSet<int>? _sureParts;
    private HashSet<SyntaxNode>? _functionNames;

    /// <param name="text">The text with its marks.</param>
    /// <param name="variables">The names of functions that are names of variables too.</param>
    public JsonataParse(string text, HashSet<string>? variables = null)
    {
        _variables = variables;
        var inner = text.AsSpan(MarkLength, text.Length - (2 * MarkLength));
        Offset = MarkLength + inner.Length - inner.TrimStart().Length;
        if (!Placeholder.IsIn(text))
        {
            Expression = JsonataExpression.TryParse(inner.Trim().ToString(), out var expression, out var error) ? expression : null;
            Error = error;
        }
    }

    /// <summary>How many characters of the text lie before the expression.</summary>
    public int Offset { get; }

    /// <summary>The expression; <see langword="null"/> where it cannot be parsed or holds a placeholder.</summary>
    public JsonataExpression? Expression { get; }

    /// <summary>Why it cannot be parsed.</summary>
    public JsonataException? Error { get; }

    /// <summary>What the expression uses; <see langword="null"/> where there is none, or one that is nested too deeply to be looked through.</summary>
    public JsonataAnalysis? Analysis
    {
        get
        {
            if (!_isAnalyzed)
            {
                _isAnalyzed = true;
                _analysis = Analyze();
            }

            return _analysis;
        }
    }

    /// <summary>Whether a value is an expression with both marks.</summary>
    public static bool IsExpression(JsonSyntaxNode node) => node.Text is { } text && IsExpression(text);

    /// <summary>Whether a text is an expression with both marks.</summary>
    public static bool IsExpression(string text) => text.Length >= 2 * MarkLength && JsonataText.IsExpression(text);

    /// <summary>Whether the part of the expression whose token starts there is evaluated whenever the expression is.</summary>
    public bool IsSure(int start) => Expression is not null && (_sureParts ??= SureParts.Of(Expression.Syntax)).Contains(start);

    /// <summary>Gives the function of the language that a variable is; <see langword="null"/> where it is, or may be, something else.</summary>
    public BuiltInFunction? FunctionAt(SyntaxNode variable) =>
        (_functionNames ??= [.. Analysis?.FunctionNames ?? []]).Contains(variable) && _variables?.Contains(variable.Text) != true
            ? BuiltInFunctions.For(JsonataDialect.Aws)[variable.Text].Node as BuiltInFunction
            : null;

    private JsonataAnalysis? Analyze()
    {
        try
        {
            return Expression?.Analysis;
        }
        catch (JsonataException)
        {
            return null;
        }
    }
}

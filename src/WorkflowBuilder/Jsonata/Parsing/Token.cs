using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A word of an expression. <paramref name="Text"/> is the name or operator, <paramref name="Value"/> what a literal stands for.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, JsonData Value, int Start, int End)
{
    /// <summary>What an error message shows of the token.</summary>
    public JsonData Shown => Kind switch
    {
        TokenKind.End => JsonData.From("(end)"),
        TokenKind.Text or TokenKind.Number or TokenKind.Constant => Value,
        TokenKind.Regex => JsonData.EmptyObject,
        _ => JsonData.From(Text),
    };

    public bool Is(string text) => Kind == TokenKind.Operator && Text == text;
}

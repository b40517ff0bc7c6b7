using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder;

/// <summary>Tells what a text would be, if it were evaluated.</summary>
internal static class QueryLook
{
    private const int MaxLength = 1_000;

    /// <summary>Gives what it would be, or <see langword="null"/> for a text like any other. <c>$</c>, <c>$5</c> and <c>$x</c> are none.</summary>
    public static StaticTextKind? Of(JsonSyntaxNode node)
    {
        if (node.Text is not { Length: > 2 and < MaxLength } text || text[0] is not ('$' or 'S' or '{'))
        {
            return null;
        }

        return Placeholder.IsIn(text) ? null
            : JsonataParse.IsExpression(node) || text.StartsWith("$states.", StringComparison.Ordinal) ? StaticTextKind.Jsonata
            : IsPath(text) ? StaticTextKind.Path
            : IsIntrinsic(text) ? StaticTextKind.Intrinsic
            : null;
    }

    private static bool IsPath(string text)
    {
        var start = text.StartsWith("$$", StringComparison.Ordinal) ? 2 : 1;
        return text[0] == '$'
            && start + 1 < text.Length
            && (text[start] == '[' || (text[start] == '.' && (char.IsLetter(text[start + 1]) || text[start + 1] is '_' or '[' or '*' or '.')))
            && (text[start] == '[' || !text.Contains(' ', StringComparison.Ordinal))
            && CanParse(text, static path => JsonPathExpression.Parse(path));
    }

    private static bool IsIntrinsic(string text) =>
        text.StartsWith("States.", StringComparison.Ordinal) && text[^1] == ')' && CanParse(text, static call => IntrinsicExpression.Parse(call));

    private static bool CanParse(string text, Action<string> parse)
    {
        try
        {
            parse(text);
            return true;
        }
        catch (QueryFormatException)
        {
            return false;
        }
    }
}

namespace WorkflowBuilder;

/// <summary>Expressions begin with <c>{%</c> and end with <c>%}</c>, and conditions are expressions.</summary>
internal sealed class ExpressionMarksRule : IValidationRule
{
    private const string Opening = "{%";
    private const string Closing = "%}";

    public void Check(ValidationContext context)
    {
        var problems = context.Problems;
        foreach (var marked in context.MarkedTexts)
        {
            if (problems.IsFull)
            {
                return;
            }

            var (node, text) = (marked.Node, marked.Node.Text!);
            var place = marked.State.Describe(node);
            if (text.StartsWith(Opening, StringComparison.Ordinal))
            {
                var isWrapped = IsWrapped(text);
                var fix = isWrapped
                    ? problems.ReplaceText("Remove the blanks behind it", node, text.TrimEnd())
                    : problems.ReplaceText("Close the expression", node, Closed(text));
                problems.Add(JsonataDiagnostics.Unclosed(node, place, isWrapped) with { Fix = fix }, node);
            }
            else if (marked.Field == "Condition")
            {
                var wrapped = IsWrapped(text) ? text.Trim() : $"{Opening} {text} {Closing}";
                problems.Add(
                    JsonataDiagnostics.NotAnExpression(node, place) with { Fix = problems.ReplaceText("Put the marks around it", node, wrapped) }, node);
            }
            else if (IsWrapped(text))
            {
                problems.Add(
                    JsonataDiagnostics.MarksInside(node, place) with { Fix = problems.ReplaceText("Remove the blanks around the marks", node, text.Trim()) },
                    node);
            }
            else if (IndexOfExpression(text) is >= 0 and var index)
            {
                problems.Add(JsonataDiagnostics.MarksInside(node, place), node, index, Opening.Length);
            }
        }
    }

    private static bool IsWrapped(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length >= Opening.Length + Closing.Length && trimmed.StartsWith(Opening) && trimmed.EndsWith(Closing);
    }

    // A half of the mark may be there; a brace that the expression opens is none.
    private static string Closed(string text)
    {
        var inside = text.AsSpan(Opening.Length).TrimEnd();
        var endsWithHalf = inside.EndsWith("%") || (inside.EndsWith("}") && inside.Count('}') > inside.Count('{'));
        return $"{Opening}{inside[..^(endsWithHalf ? 1 : 0)].TrimEnd()} {Closing}";
    }

    // Other languages have these marks too, but in no other does a "$" follow.
    private static int IndexOfExpression(string text)
    {
        var index = text.IndexOf(Opening, StringComparison.Ordinal);
        var isExpression = index >= 0
            && text.AsSpan(index + Opening.Length).TrimStart().StartsWith("$")
            && text.IndexOf(Closing, index, StringComparison.Ordinal) > 0;
        return isExpression ? index : -1;
    }
}

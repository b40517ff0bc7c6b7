using System.Text.RegularExpressions;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>Reads a filter: <c>[?(@.a == 1 &amp;&amp; @.b)]</c>.</summary>
internal static class FilterParser
{
    // The first of these that occurs anywhere in a term is its operator.
    private static readonly (string Text, FilterOperator Operator)[] Operators =
    [
        ("==", FilterOperator.Equal),
        (">=", FilterOperator.GreaterOrEqual),
        ("<=", FilterOperator.LessOrEqual),
        ("!=", FilterOperator.NotEqual),
        ("<", FilterOperator.Less),
        (">", FilterOperator.Greater),
        ("=~", FilterOperator.Matches),
    ];

    /// <param name="text">The filter, from the opening bracket on.</param>
    /// <param name="source">Where it is from.</param>
    public static Filter Parse(string text, PathSource source)
    {
        var inner = text[..FindEnd(text, source)].Trim()[1..^1].Trim();
        if (!inner.StartsWith('?'))
        {
            throw source.Error("A filter must begin with \"[?(\"", 0);
        }

        inner = inner[1..].Trim();
        if (inner.Length < 2 || inner[0] != '(' || inner[^1] != ')')
        {
            throw source.Error("A filter must stand between \"[?(\" and \")]\"", 0);
        }

        return new(ParseAlternatives(inner[1..^1].Trim(), source));
    }

    private static int FindEnd(string text, PathSource source)
    {
        var parentheses = 0;
        var brackets = 0;
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'':
                    isQuoted ^= i == 0 || text[i - 1] != '\\';
                    break;
                case '(' when !isQuoted:
                    parentheses++;
                    break;
                case ')' when !isQuoted:
                    parentheses--;
                    break;
                case '[' when !isQuoted:
                    brackets++;
                    break;
                case ']' when !isQuoted:
                    brackets--;
                    if (parentheses == 0)
                    {
                        return brackets == 0 ? i + 1 : throw source.Error("The brackets of the filter are not balanced", 0);
                    }

                    break;
            }
        }

        throw source.Error("The filter is not closed", 0);
    }

    // From the last to the first, as they are evaluated: "&&" binds closer than "||", and neither looks at quotes.
    private static FilterTerm[][] ParseAlternatives(string text, PathSource source)
    {
        var alternatives = text.Split("||");
        var parsed = new FilterTerm[alternatives.Length][];
        for (var i = 0; i < alternatives.Length; i++)
        {
            var terms = alternatives[^(i + 1)].Split("&&");
            parsed[i] = [.. terms.Reverse().Select(term => ParseTerm(Strip(term, source), source))];
        }

        return parsed;
    }

    private static string Strip(string term, PathSource source)
    {
        var stripped = term.Trim().TrimStart('[', '?', '(', ' ').TrimEnd(')', ' ');
        return stripped.Length > 0 ? stripped : throw source.Error("The filter has an empty term", 0);
    }

    private static FilterTerm ParseTerm(string term, PathSource source)
    {
        foreach (var (text, comparison) in Operators)
        {
            var at = term.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                var (left, _) = ParseOperand(term[..at].Trim(), isLeft: true, source);
                var (right, _) = ParseOperand(term[(at + text.Length)..].Trim(), isLeft: false, source);
                return comparison == FilterOperator.Matches ? new MatchTerm(left, right) : new CompareTerm(comparison, left, right);
            }
        }

        var (operand, isNegated) = ParseOperand(term, isLeft: true, source);
        return operand.Path is { } path
            ? new ExistsTerm(path, isNegated)
            : throw source.Error($"\"{term}\" is neither a path nor a comparison", 0);
    }

    private static (FilterOperand Operand, bool IsNegated) ParseOperand(string text, bool isLeft, PathSource source)
    {
        var isNegated = text.StartsWith("!@", StringComparison.Ordinal);
        if (isNegated && !isLeft)
        {
            throw source.Error("\"!\" cannot stand on the right of a comparison", 0);
        }

        var plain = isNegated ? text[1..] : text;
        if (plain.StartsWith('@') || plain.StartsWith('$'))
        {
            return (FilterOperand.At(PathParser.ParseInFilter(plain, source), isFromRoot: plain[0] == '$'), isNegated);
        }

        return (ParseLiteral(text, source), false);
    }

    private static FilterOperand ParseLiteral(string text, PathSource source)
    {
        if (text.Length > 1 && text[0] == '/' && (text[^1] == '/' || text.EndsWith("/i", StringComparison.Ordinal)))
        {
            return FilterOperand.Matching(ParseRegex(text, source));
        }

        var isQuoted = text.Length > 1 && text[0] == '\'' && text[^1] == '\'';
        return FilterOperand.Of(text == "'" ? "" : isQuoted ? text[1..^1] : text);
    }

    private static Regex ParseRegex(string text, PathSource source)
    {
        var end = text.LastIndexOf('/');
        var pattern = end > 0 ? $@"\A(?:{text[1..end]})\z" : throw source.Error("The regular expression is not closed", 0);
        var options = RegexOptions.CultureInvariant | (text[^1] == 'i' ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            return new(pattern, options | RegexOptions.NonBacktracking, RegexTime.MaxOfMatch);
        }
        catch (NotSupportedException)
        {
            return new(pattern, options, RegexTime.MaxOfMatch);
        }
        catch (ArgumentException wrong)
        {
            throw source.Error($"The regular expression is wrong ({wrong.Message.TrimEnd('.')})", 0);
        }
    }
}

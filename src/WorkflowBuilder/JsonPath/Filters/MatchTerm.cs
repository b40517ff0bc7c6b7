using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Whether the text of a value matches a regular expression as a whole: <c>@.a =~ /x.*/i</c>.</summary>
internal sealed class MatchTerm(FilterOperand left, FilterOperand right) : FilterTerm
{
    public override bool Holds(PathRun run, JsonData item)
    {
        if (!left.TryResolve(run, item, out var leftValue) || !right.TryResolve(run, item, out var rightValue))
        {
            return false;
        }

        if ((left.Pattern ?? right.Pattern) is not { } pattern)
        {
            return run.Fail(new("One side of \"=~\" must be a regular expression", isMiss: false));
        }

        return Matches(run, pattern, left.Pattern is null ? leftValue : rightValue);
    }

    private static bool Matches(PathRun run, Regex pattern, JsonData value)
    {
        if (value.IsNull || value.IsUndefined)
        {
            return false;
        }

        try
        {
            var text = value.Node as string;
            return (text is not null || run.TryText(value, out text)) && pattern.IsMatch(text) && run.Look();
        }
        catch (RegexMatchTimeoutException)
        {
            return run.Fail(JsonPathError.Limit($"The evaluation was stopped because one match of a regular expression took longer than {pattern.MatchTimeout}."));
        }
    }
}

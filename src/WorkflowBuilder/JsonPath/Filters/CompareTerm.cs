using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A comparison of two values: <c>@.a == 1</c>. It does not hold where a path leads to nothing or the two cannot be compared.</summary>
internal sealed class CompareTerm(FilterOperator comparison, FilterOperand left, FilterOperand right) : FilterTerm
{
    private bool IsOrder => comparison is not (FilterOperator.Equal or FilterOperator.NotEqual);

    public override bool Holds(PathRun run, JsonData item)
    {
        if (!left.TryResolve(run, item, out var actual) || !right.TryResolve(run, item, out var expected))
        {
            return false;
        }

        if (IsOrder && IsNull(actual) != IsNull(expected))
        {
            return false;
        }

        if (!run.SpendOnText(Length(actual) + Length(expected)))
        {
            return false;
        }

        if (!FilterComparison.TryCompare(actual, expected, right.Number, out var order, out var wrong))
        {
            return wrong is not null && run.Fail(new(wrong, isMiss: false));
        }

        return comparison switch
        {
            FilterOperator.Equal => order == 0,
            FilterOperator.NotEqual => order != 0,
            FilterOperator.Less => order < 0,
            FilterOperator.LessOrEqual => order <= 0,
            FilterOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static long Length(JsonData value) => value.Node switch
    {
        string text => text.Length,
        NumberText number => number.Text.Length,
        _ => 0,
    };

    private static bool IsNull(JsonData value) => value.IsNull || value.IsUndefined;
}

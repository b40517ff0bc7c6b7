using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>The error of an evaluation that was stopped.</summary>
internal static class JsonPathLimit
{
    /// <param name="what">What the path did.</param>
    /// <param name="limit">The name of the limit in <see cref="QueryLimits"/>.</param>
    public static JsonPathError Reached(FormattableString what, string limit) => new(
        $"The evaluation of the JSONPath was stopped because it {FormattableString.Invariant(what)} ({nameof(QueryLimits)}.{limit}).",
        isMiss: false)
    {
        IsLimit = true,
    };
}

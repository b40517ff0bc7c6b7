using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What the Lambda runtime for .NET reports when a function throws.</summary>
internal static class LambdaError
{
    private const int MaxDepth = 16;

    public static string NameOf(Exception exception) => exception.GetType().Name;

    public static JsonData Of(Exception exception) => Of(exception, MaxDepth);

    private static JsonData Of(Exception exception, int depth)
    {
        var error = JsonData.EmptyObject
            .With("errorType", JsonData.From(NameOf(exception)))
            .With("errorMessage", JsonData.From(exception.Message))
            .With("stackTrace", StackTrace(exception));
        return exception.InnerException is { } inner && depth > 1 ? error.With("cause", Of(inner, depth - 1)) : error;
    }

    private static JsonData StackTrace(Exception exception)
    {
        var lines = (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return JsonData.From([.. lines.Select(line => JsonData.From(line))]);
    }
}

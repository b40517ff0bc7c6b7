namespace WorkflowBuilder;

/// <summary>Which errors a handler takes, and what becomes of the description of the error.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#fallback-states"/>.</remarks>
public sealed class Catch
{
    /// <summary>The names of the errors.</summary>
    /// <value>The default is <see cref="Errors.All"/>.</value>
    public IReadOnlyList<string> Errors { get; init; } = [WorkflowBuilder.Errors.All];

    /// <summary>
    /// Where the description of the error (an object with <c>Error</c> and <c>Cause</c>) is placed in the input (JSONPath);
    /// <see cref="JsonPath.Discard"/> drops it and keeps the input.
    /// </summary>
    /// <value>The default is <see langword="null"/>: it replaces the input.</value>
    public JsonPathValue? ResultPath { get; init; }

    /// <summary>The variables to set: an object with a member for each variable.</summary>
    /// <value>The default is <see langword="null"/>: none.</value>
    public object? Assign { get; init; }

    /// <summary>What the handler gets (JSONata).</summary>
    /// <value>Left unset, the description of the error. An explicit <see langword="null"/> is the JSON value null.</value>
    public object? Output { get; init => field = value ?? Result.Null; }

    internal AslObject Describe(State handler)
    {
        var catcher = new AslObject();
        catcher.Add("ErrorEquals", Errors);
        catcher.Add("ResultPath", ResultPath);
        catcher.AddTemplate("Output", Output);
        catcher.AddTemplate("Assign", Assign);
        catcher.Add("Next", handler);
        return catcher;
    }
}

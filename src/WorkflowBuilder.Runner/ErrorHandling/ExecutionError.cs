using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>An error of the language: a value that transitions carry.</summary>
/// <param name="Name">The name, if it has one.</param>
/// <param name="Cause">What happened, if that is known.</param>
/// <param name="AlsoNamed">A second name that retriers and catchers may know it by.</param>
internal sealed record ExecutionError(string? Name, string? Cause, string? AlsoNamed = null)
{
    /// <summary>Whether no retrier and no catcher can handle it.</summary>
    public bool IsFatal { get; init; } = Name is Errors.Runtime;

    /// <summary>What a catcher passes on. A time limit has a cause there, an empty one, though its event has none.</summary>
    public JsonData ToOutput() => JsonData.EmptyObject
        .With("Error", JsonData.From(Name))
        .With("Cause", JsonData.From(Cause ?? (Name == Errors.Timeout ? "" : null)));
}

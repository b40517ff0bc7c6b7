using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>One condition of a filter.</summary>
internal abstract class FilterTerm
{
    /// <summary>Whether the condition holds. The run has an error afterwards where that cannot be told.</summary>
    public abstract bool Holds(PathRun run, JsonData item);
}

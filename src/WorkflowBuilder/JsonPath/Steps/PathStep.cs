using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>One step of a path. Steps are shared by all evaluations and keep nothing about any of them but caches.</summary>
internal abstract class PathStep
{
    /// <summary>The step as messages show it.</summary>
    public abstract string Fragment { get; }

    /// <summary>Takes the step, and the ones behind it, from one value.</summary>
    /// <param name="run">The evaluation.</param>
    /// <param name="at">The number of this step.</param>
    /// <param name="value">The value; undefined for an item that an array does not have.</param>
    /// <param name="isElement">Whether the value is an item of an array or the root.</param>
    /// <returns>Whether the evaluation goes on; otherwise the run has the error.</returns>
    public abstract bool Apply(PathRun run, int at, JsonData value, bool isElement);

    /// <summary>Whether a scan that comes by takes the step here.</summary>
    /// <param name="run">The evaluation; it has an error afterwards where a filter fails.</param>
    /// <param name="value">An array or object.</param>
    public abstract bool AppliesTo(PathRun run, JsonData value);
}

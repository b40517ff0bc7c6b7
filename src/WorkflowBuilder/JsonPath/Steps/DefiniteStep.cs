using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A step that leads to one value at most.</summary>
internal abstract class DefiniteStep : PathStep
{
    /// <summary>Takes the step.</summary>
    /// <param name="value">The value, replaced by the one the step leads to unless there is a fault.</param>
    /// <param name="isElement">Whether the value is an item of an array or the root.</param>
    public abstract PathFault Follow(ref JsonData value, ref bool isElement);

    /// <summary>The place of the value that the step leads to.</summary>
    public abstract PathPart Place(JsonData value);

    public sealed override bool Apply(PathRun run, int at, JsonData value, bool isElement)
    {
        var next = value;
        var isNextElement = isElement;
        var fault = Follow(ref next, ref isNextElement);
        return fault == PathFault.None
            ? run.Next(at, Place(value), next, isNextElement)
            : run.Fail(fault, at, value, isElement);
    }

    /// <summary>The fault of an index that was applied to something else than an array.</summary>
    protected static PathFault NoArray(JsonData value, bool isElement) =>
        !isElement && (value.IsNull || value.IsUndefined) ? PathFault.Null : PathFault.NoArray;

    protected static void Item(ArrayNode array, int index, ref JsonData value, ref bool isElement)
    {
        isElement = (uint)index < (uint)array.Count;
        value = isElement ? array.Items[index] : default;
    }
}

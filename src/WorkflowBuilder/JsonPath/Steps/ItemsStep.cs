using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>A step that leads to several items of an array.</summary>
internal abstract class ItemsStep : PathStep
{
    public sealed override bool Apply(PathRun run, int at, JsonData value, bool isElement)
    {
        if (value.Array is { } array)
        {
            return ApplyTo(run, at, array);
        }

        var isNothing = !isElement && (value.IsNull || value.IsUndefined);
        return run.Fail(isNothing ? PathFault.Null : PathFault.NoArray, at, value, isElement);
    }

    public sealed override bool AppliesTo(PathRun run, JsonData value) => value.IsArray;

    protected abstract bool ApplyTo(PathRun run, int at, ArrayNode array);
}

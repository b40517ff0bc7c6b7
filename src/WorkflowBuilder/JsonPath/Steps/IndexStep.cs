using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The item of an array: <c>[2]</c>. Outside the array, and so for every negative index, that is nothing, which counts as null.</summary>
internal sealed class IndexStep(int index) : DefiniteStep
{
    public int Index { get; } = index;

    public override string Fragment => $"[{Index}]";

    public override PathFault Follow(ref JsonData value, ref bool isElement)
    {
        if (value.Array is not { } array)
        {
            return NoArray(value, isElement);
        }

        Item(array, Index, ref value, ref isElement);
        return PathFault.None;
    }

    public override PathPart Place(JsonData value) => new(null, Index);

    public override bool AppliesTo(PathRun run, JsonData value) => value.IsArray;
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The item counted from the end of an array: <c>[(@.length-1)]</c>.</summary>
internal sealed class LengthStep(int offset) : DefiniteStep
{
    public override string Fragment => $"[@.size(){offset}]";

    public override PathFault Follow(ref JsonData value, ref bool isElement)
    {
        if (value.Array is not { } array)
        {
            return NoArray(value, isElement);
        }

        Item(array, unchecked(array.Count + offset), ref value, ref isElement);
        return PathFault.None;
    }

    public override PathPart Place(JsonData value) => new(null, unchecked(value.Count + offset));

    public override bool AppliesTo(PathRun run, JsonData value) => value.IsArray;
}

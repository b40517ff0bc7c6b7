using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The member of an object: <c>.name</c> or <c>['name']</c>.</summary>
internal sealed class NameStep(string name) : DefiniteStep
{
    // Replaced as a whole, so that threads see either the old or the new one.
    private JsonShape.Slot? _slot;

    public string Name { get; } = name;

    public override string Fragment => $"['{Name}']";

    public override PathFault Follow(ref JsonData value, ref bool isElement)
    {
        if (value.Node is not ObjectNode members)
        {
            return PathFault.NoObject;
        }

        var slot = _slot;
        if (slot is null || !ReferenceEquals(slot.Shape, members.Shape))
        {
            _slot = slot = members.Shape.SlotOf(Name);
        }

        if (slot.Position < 0)
        {
            return PathFault.NoMember;
        }

        value = members.Values[slot.Position];
        isElement = false;
        return PathFault.None;
    }

    public override PathPart Place(JsonData value) => new(Name, 0);

    public override bool AppliesTo(PathRun run, JsonData value) => value.Object is { } members && members.Shape.Find(Name) >= 0;
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Several members of an object: <c>['a','b']</c>. It gives an object of those that are there.</summary>
internal sealed class UnionStep(string[] names, bool isLast, bool needsAll) : DefiniteStep
{
    public override string Fragment => $"[{string.Join(", ", names.Select(name => $"'{name}'"))}]";

    public override PathFault Follow(ref JsonData value, ref bool isElement)
    {
        if (value.Object is not { } members)
        {
            return PathFault.NoObject;
        }

        if (!isLast)
        {
            return PathFault.UnionInside;
        }

        if (needsAll && !HasAll(members))
        {
            return PathFault.NoMember;
        }

        value = Pick(members);
        isElement = false;
        return PathFault.None;
    }

    public override PathPart Place(JsonData value) => default;

    public override bool AppliesTo(PathRun run, JsonData value) => value.Object is { } members && HasAll(members);

    private bool HasAll(ObjectNode members) => names.All(name => members.Shape.Find(name) >= 0);

    private JsonData Pick(ObjectNode members)
    {
        var picked = new ObjectBuilder();
        foreach (var name in names)
        {
            var at = members.Shape.Find(name);
            if (at >= 0)
            {
                picked.Set(name, members.Values[at]);
            }
        }

        return picked.ToData();
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>All items or members: <c>[*]</c> or <c>.*</c>.</summary>
internal sealed class WildcardStep : PathStep
{
    public static readonly WildcardStep Instance = new();

    public override string Fragment => "[*]";

    public override bool Apply(PathRun run, int at, JsonData value, bool isElement) => value.Node switch
    {
        ObjectNode members => ApplyToMembers(run, at, members),
        ArrayNode array => ApplyToItems(run, at, array),
        _ => true,
    };

    public override bool AppliesTo(PathRun run, JsonData value) => true;

    private static bool ApplyToMembers(PathRun run, int at, ObjectNode members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (!run.Next(at, new(members.Shape.Names[i], 0), members.Values[i], isElement: false))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ApplyToItems(PathRun run, int at, ArrayNode array)
    {
        for (var i = 0; i < array.Count; i++)
        {
            if (!run.NextForgiving(at, array, i))
            {
                return false;
            }
        }

        return true;
    }
}

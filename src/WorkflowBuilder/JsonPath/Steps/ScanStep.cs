using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>Goes through everything below a value, outer values first, and takes the next step wherever it can be taken: <c>..</c>.</summary>
internal sealed class ScanStep : PathStep
{
    public static readonly ScanStep Instance = new();

    public override string Fragment => "..";

    public override bool Apply(PathRun run, int at, JsonData value, bool isElement)
    {
        var depth = run.Depth;
        var goesOn = Walk(run, at + 1, value);
        run.LeaveTo(depth);
        return goesOn;
    }

    public override bool AppliesTo(PathRun run, JsonData value) => false;

    // Without recursion, for documents of any depth.
    private static bool Walk(PathRun run, int at, JsonData root)
    {
        var open = new Stack<(JsonData Container, int Next)>();
        if (!Open(run, at, root, open))
        {
            return false;
        }

        while (open.TryPop(out var frame))
        {
            var (container, next) = frame;
            if (next == container.Count)
            {
                run.LeaveTo(run.Depth - (open.Count > 0 ? 1 : 0));
                continue;
            }

            open.Push((container, next + 1));
            if (!Child(run, at, container, next, open))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Child(PathRun run, int at, JsonData container, int index, Stack<(JsonData Container, int Next)> open)
    {
        var members = container.Object;
        var child = members is null ? container.Items[index] : members.Values[index];
        if (child.Node is not (ArrayNode or ObjectNode))
        {
            return run.Spend();
        }

        run.Enter(members is null ? new(null, index) : new(members.Shape.Names[index], 0));
        return run.Spend() && Open(run, at, child, open);
    }

    private static bool Open(PathRun run, int at, JsonData value, Stack<(JsonData Container, int Next)> open)
    {
        if (value.Node is not (ArrayNode or ObjectNode))
        {
            return true;
        }

        open.Push((value, 0));
        var step = run.Steps[at];
        return step.AppliesTo(run, value) ? Take(run, step, at, value) : run.Error is null;
    }

    // Of an array the step itself is not taken where more steps follow: they are applied to every item.
    private static bool Take(PathRun run, PathStep step, int at, JsonData value)
    {
        if (value.Array is not { } array || run.IsLast(at))
        {
            return step.Apply(run, at, value, isElement: false);
        }

        for (var i = 0; i < array.Count; i++)
        {
            if (!run.Next(at, new(null, i), array.Items[i], isElement: false))
            {
                return false;
            }
        }

        return true;
    }
}

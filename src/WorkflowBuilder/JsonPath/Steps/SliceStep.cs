using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The items in a range: <c>[1:]</c>, <c>[:2]</c>, <c>[1:2]</c>.</summary>
internal sealed class SliceStep(int? from, int? to) : ItemsStep
{
    public override string Fragment => $"[{from}:{to}]";

    protected override bool ApplyTo(PathRun run, int at, ArrayNode array)
    {
        var (start, end) = Range(array.Count);
        for (var i = start; i < end; i++)
        {
            if (!run.NextItem(at, array, i))
            {
                return false;
            }
        }

        return true;
    }

    // Only a range that is open on one side counts from the end.
    private (int Start, int End) Range(int count)
    {
        if (from is { } start && to is { } end)
        {
            return count == 0 ? (0, 0) : (start, Math.Min(count, end));
        }

        return from is { } first
            ? (Math.Max(0, first < 0 ? first + count : first), count)
            : (0, Math.Min(count, to < 0 ? to.Value + count : to!.Value));
    }
}

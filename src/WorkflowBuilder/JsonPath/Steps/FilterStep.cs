using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The items a filter accepts, or the object itself: <c>[?(@.price &lt; 10)]</c>.</summary>
internal sealed class FilterStep(Filter filter) : PathStep
{
    public override string Fragment => "[?]";

    public override bool Apply(PathRun run, int at, JsonData value, bool isElement)
    {
        if (value.Array is { } array)
        {
            return ApplyToItems(run, at, array);
        }

        if (!value.IsObject)
        {
            return run.Fail(PathFault.Scalar, at, value, isElement);
        }

        return filter.Accepts(run, value) ? run.NextHere(at, value, isElement) : run.Error is null;
    }

    public override bool AppliesTo(PathRun run, JsonData value) => filter.Accepts(run, value);

    private bool ApplyToItems(PathRun run, int at, ArrayNode array)
    {
        for (var i = 0; i < array.Count; i++)
        {
            var goesOn = filter.Accepts(run, array.Items[i]) ? run.NextItem(at, array, i) : run.Error is null && run.Spend();
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
    }
}

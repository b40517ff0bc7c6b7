using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Functions that make arrays or read them.</summary>
internal static class ArrayFunctions
{
    private const int MaxRange = 1_000;

    public static IntrinsicFunction[] All { get; } =
    [
        new("States.Array", Make),
        new("States.ArrayPartition", Partition),
        new("States.ArrayContains", Contains),
        new("States.ArrayRange", Range),
        new("States.ArrayGetItem", GetItem),
        new("States.ArrayLength", (call, arguments, _) => JsonData.From((double)Array(call, arguments, 1).Count)),
        new("States.ArrayUnique", (call, arguments, run) => JavaSet.Unique(Array(call, arguments, 1), run)),
    ];

    private static JsonData Make(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        run.CheckItems(arguments.Length);
        return JsonData.From(arguments);
    }

    private static JsonData Partition(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        var array = Array(call, arguments, 2);
        var size = (int)Math.Min(Integers.Truncate(call, arguments[1]), int.MaxValue);
        if (size <= 0)
        {
            throw call.Invalid();
        }

        var items = array.Items;
        var count = ((long)items.Length + size - 1) / size;
        run.CheckItems(count);
        run.Count(items.Length);
        var parts = new JsonData[count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = JsonData.From(items.Slice(i * size, Math.Min(size, items.Length - (i * size))));
        }

        return JsonData.From(parts);
    }

    // AWS compares what the values look like as text: true is "true".
    private static JsonData Contains(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        var array = Array(call, arguments, 2);
        var wanted = Text(arguments[1], run);
        foreach (ref readonly var item in array.Items)
        {
            if (Text(item, run) == wanted)
            {
                return JsonData.True;
            }
        }

        return JsonData.False;
    }

    private static string Text(in JsonData value, IntrinsicRun run)
    {
        if (value.Node is not string text)
        {
            return run.Text(value);
        }

        run.CountCharacters(text.Length);
        return text;
    }

    private static JsonData Range(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(3);
        var first = Integers.Truncate(call, arguments[0]);
        var last = Integers.Truncate(call, arguments[1]);
        var step = Integers.Truncate(call, arguments[2]);
        if (step == 0)
        {
            throw call.Invalid();
        }

        var count = Math.Max(0, decimal.Floor(((decimal)last - first) / step) + 1);
        if (count > MaxRange)
        {
            throw call.Invalid();
        }

        run.CheckItems((long)count);
        var items = new JsonData[(int)count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = JsonData.From(first + (i * step));
        }

        return JsonData.From(items);
    }

    private static JsonData GetItem(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        var array = Array(call, arguments, 2);
        var index = Integers.Truncate(call, arguments[1]);
        if (index < 0 || (index >= array.Count && array.Count > 0))
        {
            throw call.Invalid();
        }

        // An empty array gives null whatever the index.
        return array.Count == 0 ? JsonData.Null : array[(int)index];
    }

    private static JsonData Array(CallArgument call, JsonData[] arguments, int count)
    {
        call.CheckCount(count);
        return arguments[0].IsArray ? arguments[0] : throw call.Invalid();
    }
}

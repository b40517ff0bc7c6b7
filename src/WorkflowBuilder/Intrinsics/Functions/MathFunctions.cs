using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Functions of numbers.</summary>
internal static class MathFunctions
{
    public static IntrinsicFunction[] All { get; } =
    [
        new("States.MathAdd", Add),
        new("States.MathRandom", Random),
    ];

    private static JsonData Add(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        call.CheckCount(2);
        var sum = Round(call, arguments[0]) + Round(call, arguments[1]);
        return sum is >= int.MinValue and <= int.MaxValue ? JsonData.From((double)sum) : throw call.Invalid();
    }

    /// <summary>The nearest integer as <c>java.lang.Math.round</c> has it: halves go up.</summary>
    private static long Round(CallArgument call, in JsonData value)
    {
        if (!value.TryGetDouble(out var number))
        {
            throw call.Invalid();
        }

        // A literal beyond the range of doubles was seen to count as nothing.
        var rounded = double.IsInfinity(number) ? 0 : Math.Floor(number + 0.5);
        return rounded is >= int.MinValue and <= int.MaxValue ? (long)rounded : throw call.Invalid();
    }

    private static JsonData Random(CallArgument call, JsonData[] arguments, IntrinsicRun run)
    {
        if (arguments.Length is not (2 or 3))
        {
            throw call.Invalid();
        }

        var (start, end) = (Integers.Truncate(call, arguments[0]), Integers.Truncate(call, arguments[1]));
        if (start >= end || start < int.MinValue || end > int.MaxValue || end - start > int.MaxValue)
        {
            throw call.Invalid();
        }

        var seed = arguments.Length == 3 ? Integers.Truncate(call, arguments[2]) : run.Random.NextInt64();
        return JsonData.From((double)start + new JavaRandom(seed).NextInt((int)(end - start)));
    }
}

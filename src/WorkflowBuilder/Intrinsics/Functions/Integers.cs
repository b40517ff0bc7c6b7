using WorkflowBuilder.Json;

namespace WorkflowBuilder.Intrinsics;

/// <summary>Numbers as the functions take them: as Java casts and rounds.</summary>
internal static class Integers
{
    /// <summary>The number without its fraction, the nearest that fits where it is too large.</summary>
    public static long Truncate(CallArgument call, in JsonData value)
    {
        if (JsonNumber.TryGetInt64(value, out var exact))
        {
            return exact;
        }

        if (!value.TryGetDouble(out var number))
        {
            throw call.Invalid();
        }

        return number >= long.MaxValue ? int.MaxValue : number <= long.MinValue ? int.MinValue : (long)number;
    }
}

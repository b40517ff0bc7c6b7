using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Gives what calls of intrinsic functions make: lists whose length stands in the definition.</summary>
internal static class IntrinsicShapes
{
    // A longer list is refused when it is to be made.
    private const double MaxRange = 1_000;

    public static Shape Of(CallArgument call, ShapeOrigin origin) => call.Function.Name switch
    {
        "States.Array" => Shape.Array(Shape.Unknown, origin, Bounds.Exactly(call.Arguments.Length)),
        "States.ArrayRange" when RangeLength(call) is { } length => Shape.Array(Shape.OfScalar(TypeSymbols.Number), origin, Bounds.Exactly(length)),
        _ => Shape.Unknown,
    };

    private static double? RangeLength(CallArgument call) =>
        call.Arguments is [LiteralArgument from, LiteralArgument to, LiteralArgument by]
        && from.Value.TryGetDouble(out var first) && double.IsInteger(first)
        && to.Value.TryGetDouble(out var last) && double.IsInteger(last)
        && by.Value.TryGetDouble(out var step) && double.IsInteger(step) && step != 0
        && Math.Max(0, Math.Floor((last - first) / step) + 1) is <= MaxRange and var length
            ? length
            : null;
}

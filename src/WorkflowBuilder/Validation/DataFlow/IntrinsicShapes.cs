using WorkflowBuilder.Intrinsics;

namespace WorkflowBuilder;

/// <summary>Gives what calls of intrinsic functions make: lists whose length stands in the definition.</summary>
internal static class IntrinsicShapes
{
    public static Shape Of(CallArgument call, ShapeOrigin origin) => call.Function.Name switch
    {
        "States.Array" => Shape.Array(Shape.Unknown, origin, Bounds.Exactly(call.Arguments.Length)),
        "States.ArrayRange" when TrialCall.Result(call) is { IsArray: true } range => Shape.Array(Shape.Scalar, origin, Bounds.Exactly(range.Count)),
        _ => Shape.Unknown,
    };
}

using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder;

/// <summary>Calls a function with what is known of its arguments, and with harmless values for the rest, to see whether it must fail.</summary>
internal static class TrialCall
{
    private static readonly StateData Nothing = new() { Input = default };

    /// <summary>Gives what the function says; <see langword="null"/> where it may succeed.</summary>
    /// <param name="call">A call with arguments of the right number and kind.</param>
    public static string? Failure(CallArgument call)
    {
        if (!CanTell(call))
        {
            return null;
        }

        try
        {
            var run = new IntrinsicRun(Nothing, IntrinsicOptions.Default);
            call.Function.Body(call, Values(call, run), run);
            return null;
        }
        catch (IntrinsicFault fault)
        {
            return fault.IsLimit ? null : fault.Message;
        }
    }

    /// <summary>Whether enough is known of the arguments.</summary>
    private static bool CanTell(CallArgument call) => call.Function.Name switch
    {
        "States.Format" => IsConstant(call.Arguments[0]),
        "States.Hash" or "States.ArrayPartition" or "States.ArrayGetItem" => IsConstant(call.Arguments[1]),
        "States.ArrayRange" or "States.JsonMerge" => IsConstant(call.Arguments[2]),
        "States.MathAdd" => true,
        _ => AreConstant(call.Arguments),
    };

    private static JsonData[] Values(CallArgument call, IntrinsicRun run)
    {
        var takes = IntrinsicSignature.For(call.Function.Name).Takes;
        var values = new JsonData[call.Arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = IsConstant(call.Arguments[i]) ? call.Arguments[i].Evaluate(run) : Harmless(i < takes.Length ? takes[i] : ArgumentKind.Any);
        }

        if (call.Function.Name == "States.ArrayRange" && !AreConstant(call.Arguments))
        {
            values[0] = values[1];
        }

        return values;
    }

    private static bool IsConstant(Intrinsics.IntrinsicArgument argument) => argument switch
    {
        LiteralArgument => true,
        CallArgument { Function.Name: not ("States.UUID" or "States.MathRandom") } call => AreConstant(call.Arguments),
        _ => false,
    };

    private static bool AreConstant(ReadOnlySpan<Intrinsics.IntrinsicArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (!IsConstant(argument))
            {
                return false;
            }
        }

        return true;
    }

    private static JsonData Harmless(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Number => JsonData.From(0d),
        ArgumentKind.Array => JsonData.EmptyArray,
        ArgumentKind.Object => JsonData.EmptyObject,
        _ => JsonData.From(""),
    };
}

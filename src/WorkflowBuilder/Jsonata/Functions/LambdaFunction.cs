using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A lambda with the context and the variables it was made in.</summary>
internal sealed class LambdaFunction(LambdaNode lambda, JsonData input, Frame frame) : JsonataFunction
{
    public LambdaNode Lambda { get; } = lambda;

    public override int Arity => Lambda.Arity;

    public Frame NewFrame() => Lambda.NewFrame(frame);

    public override JsonData Invoke(ReadOnlySpan<JsonData> arguments, in JsonData context, Evaluation evaluation)
    {
        if (Lambda.Signature is not { } signature)
        {
            return InvokeIn(NewFrame(), arguments, evaluation);
        }

        foreach (ref readonly var argument in arguments)
        {
            evaluation.Charge(argument.Count);
        }

        var validated = new JsonData[signature.CapacityFor(arguments.Length)];
        var count = signature.Validate(arguments, context, validated, evaluation);
        return InvokeIn(NewFrame(), validated.AsSpan(0, count), evaluation);
    }

    /// <summary>Calls the lambda with unchecked arguments in a frame that holds nothing yet.</summary>
    public JsonData InvokeIn(Frame inner, ReadOnlySpan<JsonData> arguments, Evaluation evaluation)
    {
        Lambda.Bind(inner, arguments);
        return Lambda.Body.Evaluate(input, inner, evaluation);
    }
}

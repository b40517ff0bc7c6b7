using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Passes a value to a function, or joins two functions, <c>~></c>.</summary>
internal sealed class ApplyNode(Node left, Node right, int position, int start) : Node
{
    /// <summary>Whether <c>[]</c> lets the result stay an array.</summary>
    public bool KeepArray { get; init; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var value = left.Evaluate(input, frame, evaluation);
        var result = right is CallNode call ? call.EvaluateWith(value, hasFirst: true, input, frame, evaluation) : Pass(value, input, frame, evaluation);
        evaluation.Leave();
        return Sequences.Normalize(KeepArray ? Sequences.Keep(result) : result);
    }

    private JsonData Pass(in JsonData value, in JsonData input, Frame frame, Evaluation evaluation)
    {
        var target = right.Evaluate(input, frame, evaluation);
        if (target.Node is not JsonataFunction function)
        {
            throw new JsonataException("T2006", position, "~>") { Start = start, Value = target };
        }

        return value.Node is JsonataFunction first ? new(new ComposedFunction(first, function)) : evaluation.Apply(function, [value], JsonData.Null);
    }
}

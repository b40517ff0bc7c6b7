using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class NegationNode(Node operand, int position, int start) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var value = operand.Evaluate(input, frame, evaluation);
        evaluation.Leave();
        if (value.IsUndefined)
        {
            return default;
        }

        return Numbers.TryGet(value, out var number)
            ? JsonData.From(-number)
            : throw new JsonataException("D1002", position, "-") { Start = start, Value = value };
    }
}

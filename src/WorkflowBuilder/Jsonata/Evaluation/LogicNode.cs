using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary><c>and</c> and <c>or</c>; the right side counts only where the left does not settle it.</summary>
internal sealed class LogicNode(bool isAnd, Node left, Node right) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var result = Truth.Of(left.Evaluate(input, frame, evaluation), evaluation);
        if (result == isAnd)
        {
            result = Truth.Of(right.Evaluate(input, frame, evaluation), evaluation);
        }

        evaluation.Leave();
        return JsonData.From(result);
    }
}

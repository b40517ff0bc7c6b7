using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class ConditionNode(Node condition, Node then, Node? otherwise) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var branch = Truth.Of(condition.Evaluate(input, frame, evaluation), evaluation) ? then : otherwise;
        var result = branch is null ? default : branch.Evaluate(input, frame, evaluation);
        evaluation.Leave();
        return result;
    }
}

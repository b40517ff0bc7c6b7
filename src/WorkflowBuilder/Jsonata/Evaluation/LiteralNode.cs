using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

internal sealed class LiteralNode(JsonData value) : Node
{
    public JsonData Value { get; } = value;

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return Value;
    }
}

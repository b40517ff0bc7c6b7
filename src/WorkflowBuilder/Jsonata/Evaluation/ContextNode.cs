using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>The context, <c>$</c>.</summary>
internal sealed class ContextNode : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return input.Node is ArrayNode array && array.Is(ArrayTraits.OuterWrapper) ? array.Items[0] : input;
    }
}

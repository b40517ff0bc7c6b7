using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A regular expression, which is a function that matches a text.</summary>
internal sealed class RegexNode(RegexFunction function) : Node
{
    private readonly JsonData _function = new(function);

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return _function;
    }
}

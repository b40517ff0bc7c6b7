using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Expressions one after the other, <c>( ; )</c>; the value is the last one's.</summary>
internal sealed class BlockNode(Node[] expressions, Scope scope) : Node
{
    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var inner = scope.HasFrame ? new Frame(frame, scope.Size) : frame;
        var result = default(JsonData);
        foreach (var expression in expressions)
        {
            result = expression.Evaluate(input, inner, evaluation);
        }

        evaluation.Leave();
        return result;
    }
}

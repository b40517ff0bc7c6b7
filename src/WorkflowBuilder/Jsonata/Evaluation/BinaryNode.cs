using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>An operator with two sides.</summary>
internal abstract class BinaryNode(string symbol, Node left, Node right, int position, int start) : Node
{
    protected string Symbol { get; } = symbol;

    public sealed override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var leftValue = left.Evaluate(input, frame, evaluation);
        var rightValue = right.Evaluate(input, frame, evaluation);
        evaluation.Leave();
        try
        {
            return Compute(leftValue, rightValue, evaluation);
        }
        catch (JsonataException error) when (Locate(error))
        {
            throw;
        }
    }

    protected abstract JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation);

    private bool Locate(JsonataException error)
    {
        if (!error.IsLimit)
        {
            error.Position = position;
            error.Start = start;
            error.TokenData = JsonData.From(Symbol);
        }

        return false;
    }
}

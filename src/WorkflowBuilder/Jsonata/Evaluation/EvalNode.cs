using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A call of <c>$eval</c>, which sees the variables around it.</summary>
internal sealed class EvalNode(Node[] arguments, Scope scope, int position, int start) : Node
{
    private static readonly Signature Signature = Signature.Parse("<sx?:x>");

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        try
        {
            var values = new JsonData[arguments.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i].Evaluate(input, frame, evaluation);
            }

            var validated = new JsonData[Signature.CapacityFor(values.Length)];
            Signature.Validate(values, input, validated, evaluation);
            return Sequences.Normalize(EvalFunction.Evaluate(validated, scope, input, frame, evaluation));
        }
        catch (JsonataException error) when (error.Position < 0 && !error.IsLimit)
        {
            error.Position = position;
            error.Start = start;
            error.TokenData = JsonData.From("eval");
            throw;
        }
        finally
        {
            evaluation.Leave();
        }
    }
}

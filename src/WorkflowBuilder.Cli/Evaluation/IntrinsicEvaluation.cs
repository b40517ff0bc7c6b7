using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>Calls intrinsic functions as a state does.</summary>
internal static class IntrinsicEvaluation
{
    public static EvaluationResult Evaluate(string text, StateData data)
    {
        try
        {
            return new(IntrinsicExpression.Parse(text).Evaluate(data));
        }
        catch (QueryFormatException error)
        {
            return EvaluationResult.Failed(new(null, error.Message, error.Position));
        }
        catch (IntrinsicException error)
        {
            return EvaluationResult.Failed(new(error.ErrorName, error.Message));
        }
    }
}

using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>Evaluates JSONPath as a state does.</summary>
internal static class JsonPathEvaluation
{
    public static EvaluationResult Evaluate(string text, StateData data)
    {
        try
        {
            return JsonPathExpression.Parse(text).TrySelect(data, out var value, out var error)
                ? new(value)
                : EvaluationResult.Failed(new(error.ErrorName, error.Message));
        }
        catch (QueryFormatException error)
        {
            return EvaluationResult.Failed(new(null, error.Message, error.Position));
        }
    }
}

using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>Evaluates JSONPath as a state does.</summary>
internal static class JsonPathEvaluation
{
    public static EvaluationResult Evaluate(string text, StateData data)
    {
        if (!JsonPathExpression.TryParse(text, out var path, out var problem))
        {
            return EvaluationResult.Failed(new(null, problem));
        }

        return path.TrySelect(data, out var value, out var error) ? new(value) : EvaluationResult.Failed(new(error.ErrorName, error.Message));
    }
}

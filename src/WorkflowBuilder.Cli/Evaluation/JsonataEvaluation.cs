using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>Evaluates JSONata with what its dialect makes visible.</summary>
internal static class JsonataEvaluation
{
    /// <summary>The variable that is AWS's own: <c>$states</c>.</summary>
    public const string ReservedVariable = "states";

    public static EvaluationResult Evaluate(string text, JsonataDialect dialect, StateData data, StateOutcome outcome)
    {
        try
        {
            var value = dialect == JsonataDialect.Aws
                ? JsonataExpression.Parse(text, JsonataOptions.Aws).Evaluate(default, data.Variables.With(ReservedVariable, States(data, outcome)))
                : JsonataExpression.Parse(text, JsonataOptions.Standard).Evaluate(data.Input, data.Variables);
            return value.IsFunction ? EvaluationResult.Failed(new(null, "The expression gave a function, which is no JSON. Call it.")) : new(value);
        }
        catch (JsonataException error)
        {
            return EvaluationResult.Failed(new(error.Code, error.Message, error.Start >= 0 ? error.Start : error.Position));
        }
    }

    private static JsonData States(StateData data, StateOutcome outcome)
    {
        var states = JsonData.EmptyObject.With("input", data.Input).With("context", data.ContextObject);
        states = outcome.Result.IsUndefined ? states : states.With("result", outcome.Result);
        return outcome.ErrorOutput.IsUndefined ? states : states.With("errorOutput", outcome.ErrorOutput);
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Cli.Evaluation;

/// <summary>What an evaluation gave.</summary>
/// <param name="Value">The value; undefined where there is none.</param>
/// <param name="Error">Why there is none, if the evaluation failed.</param>
internal readonly record struct EvaluationResult(JsonData Value, EvaluationError? Error = null)
{
    public static EvaluationResult Failed(EvaluationError error) => new(default, error);
}

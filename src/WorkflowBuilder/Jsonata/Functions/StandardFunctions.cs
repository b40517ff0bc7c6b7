using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What the standard dialect has and AWS has not.</summary>
internal static class StandardFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("random", "<:n>", 0, (_, evaluation) => JsonData.From(evaluation.Random.NextDouble())),
        new("eval", "<sx?:x>", 2, (arguments, evaluation) =>
            EvalFunction.Evaluate(arguments, new Scope(null, ScopeKind.Root), evaluation.Input, new Frame(null, 0), evaluation)),
    ];
}

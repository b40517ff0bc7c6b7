using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>What the standard dialect has and AWS has not, or has otherwise.</summary>
internal static class StandardFunctions
{
    public static FunctionDefinition[] All { get; } =
    [
        new("base64decode", "<s-:s>", 1, Base64Text.Decode),
        new("random", "<:n>", 0, (_, evaluation) => JsonData.From(evaluation.Random.NextDouble())),
        new("eval", "<sx?:x>", 2, (arguments, evaluation) =>
            EvalFunction.Evaluate(arguments, new Scope(null, ScopeKind.Root), evaluation.Input, new Frame(null, 0), evaluation)),
    ];
}

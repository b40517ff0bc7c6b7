using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Two functions one after the other, <c>$f ~> $g</c>.</summary>
internal sealed class ComposedFunction(JsonataFunction first, JsonataFunction second) : JsonataFunction
{
    public override int Arity => 1;

    public override JsonData Invoke(ReadOnlySpan<JsonData> arguments, in JsonData context, Evaluation evaluation)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        var result = Sequences.Normalize(evaluation.Apply(first, arguments[..Math.Min(1, arguments.Length)], context));
        return second.Invoke([result], context, evaluation);
    }
}

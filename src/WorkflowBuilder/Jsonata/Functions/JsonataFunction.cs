using System.Text.Json;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function as a value. It is no JSON, so it has no kind.</summary>
internal abstract class JsonataFunction : JsonNode
{
    public override JsonValueKind Kind => JsonValueKind.Undefined;

    /// <summary>How many arguments functions like <c>$map</c> pass to it at most.</summary>
    public abstract int Arity { get; }

    /// <summary>Calls the function once; the result may ask for a tail call, which <see cref="Evaluation.Apply"/> makes.</summary>
    public abstract JsonData Invoke(ReadOnlySpan<JsonData> arguments, in JsonData context, Evaluation evaluation);
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function of the language.</summary>
internal sealed class BuiltInFunction(string name, string signature, int arity, BuiltInBody body) : JsonataFunction
{
    private readonly Signature _signature = Signature.Parse(signature);

    public string Name { get; } = name;

    public Signature Signature => _signature;

    public override int Arity { get; } = arity;

    public override JsonData Invoke(ReadOnlySpan<JsonData> arguments, in JsonData context, Evaluation evaluation)
    {
        var capacity = _signature.CapacityFor(arguments.Length);
        var few = default(FewValues);
        Span<JsonData> validated = capacity <= FewValues.Capacity ? few : new JsonData[capacity];
        foreach (ref readonly var argument in arguments)
        {
            evaluation.Charge(argument.Node is string text ? text.Length : argument.Count);
        }

        var count = _signature.Validate(arguments, context, validated, evaluation);
        var result = body(validated[..Math.Max(count, _signature.Count)], evaluation);
        if (result.Node is string made)
        {
            evaluation.CheckGrowth(made.Length);
        }

        return result;
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A call with <c>?</c> for some arguments: a function of those.</summary>
internal sealed class PartialCallNode(Node procedure, Node?[] arguments, int position, int start) : Node
{
    public required JsonData Name { get; init; }

    public Node? Suggestion { get; init; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var values = new JsonData[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i]?.Evaluate(input, frame, evaluation) ?? default;
        }

        var function = procedure.Evaluate(input, frame, evaluation);
        evaluation.Leave();
        if (function.Node is JsonataFunction called)
        {
            return new(new PartialFunction(called, values, Array.ConvertAll(arguments, argument => argument is null)));
        }

        var suggested = function.IsUndefined && Suggestion is not null && !Suggestion.Evaluate(input, frame, evaluation).IsUndefined;
        throw new JsonataException(suggested ? "T1007" : "T1008", position) { Start = start, TokenData = Name };
    }
}

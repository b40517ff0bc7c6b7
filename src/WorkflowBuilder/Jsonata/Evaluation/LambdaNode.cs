using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A function written in the expression.</summary>
internal sealed class LambdaNode(int[] parameters, Scope scope) : Node
{
    public Node Body { get; set; } = null!;

    public Signature? Signature { get; init; }

    /// <summary>Whether nothing in the body can hold on to the variables of a call, so that the next call may use their room again.</summary>
    public bool CanReuseFrame { get; set; }

    public int Arity => parameters.Length;

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return new(new LambdaFunction(this, input, frame));
    }

    public Frame NewFrame(Frame outer) => new(outer, scope.Size);

    public void Bind(Frame frame, ReadOnlySpan<JsonData> arguments)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            frame.Bind(parameters[i], i < arguments.Length ? arguments[i] : default);
        }
    }
}

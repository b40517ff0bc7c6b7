using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Gives a variable a value, <c>:=</c>.</summary>
internal sealed class BindNode(Node value) : Node
{
    /// <summary>Where the variable is; settled when the scope around is.</summary>
    public VariablePlace Place { get; set; }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var bound = value.Evaluate(input, frame, evaluation);
        for (var i = 0; i < Place.Hops; i++)
        {
            frame = frame.Parent!;
        }

        frame.Bind(Place.Slot, bound);
        evaluation.Leave();
        return bound;
    }
}

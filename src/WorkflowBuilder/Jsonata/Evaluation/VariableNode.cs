using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A variable: bound in the expression, given to it, or a function of the language.</summary>
internal sealed class VariableNode(string name) : Node
{
    private JsonShape.Slot? _slot;
    private VariablePlace[] _places = [];
    private JsonData _builtIn;

    public string Name { get; } = name;

    /// <summary>Sets where the variable can have been bound, innermost first, and what it is where it was not.</summary>
    public void Resolve(VariablePlace[] places, in JsonData builtIn)
    {
        _places = places;
        _builtIn = builtIn;
    }

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        foreach (ref readonly var place in _places.AsSpan())
        {
            if (place.TryGet(frame, Name, out var value))
            {
                return value;
            }
        }

        return FindOutside(evaluation);
    }

    private JsonData FindOutside(Evaluation evaluation)
    {
        if (Name == "$")
        {
            return evaluation.Input;
        }

        if (evaluation.Bindings.Node is ObjectNode bindings && bindings.Count > 0)
        {
            var slot = _slot;
            if (slot is null || !ReferenceEquals(slot.Shape, bindings.Shape))
            {
                _slot = slot = bindings.Shape.SlotOf(Name);
            }

            if (slot.Position >= 0)
            {
                return bindings.Values[slot.Position];
            }
        }

        return _builtIn;
    }
}

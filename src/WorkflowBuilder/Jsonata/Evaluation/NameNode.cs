using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>A field: its value in an object, or in each object of an array.</summary>
internal sealed class NameNode(string name) : Node
{
    // Replaced as a whole, so that threads can share it.
    private JsonShape.Slot? _slot;

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.CheckLeaf();
        return Find(input, evaluation);
    }

    public JsonData Find(in JsonData input, Evaluation evaluation)
    {
        if (input.Node is ObjectNode members)
        {
            var slot = _slot;
            if (slot is null || !ReferenceEquals(slot.Shape, members.Shape))
            {
                _slot = slot = members.Shape.SlotOf(name);
            }

            return slot.Position < 0 ? default : members.Values[slot.Position];
        }

        return input.Node is ArrayNode array ? FindInEach(array, evaluation) : default;
    }

    private JsonData FindInEach(ArrayNode array, Evaluation evaluation)
    {
        var found = new SequenceBuilder(evaluation);
        Collect(array, ref found, evaluation);
        return found.ToSequence();
    }

    private void Collect(ArrayNode array, ref SequenceBuilder found, Evaluation evaluation)
    {
        foreach (ref readonly var item in array.Items)
        {
            evaluation.Step();
            if (item.Node is ArrayNode inner)
            {
                StackGuard.Check(JsonataLimits.StackOverflow);
                Collect(inner, ref found, evaluation);
            }
            else
            {
                found.AddFlat(Find(item, evaluation));
            }
        }
    }
}

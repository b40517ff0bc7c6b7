using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Where a variable can have been bound: a slot so many frames out, or, with slot -1, the tuple of that frame.</summary>
internal readonly record struct VariablePlace(int Hops, int Slot)
{
    public bool TryGet(Frame frame, string name, out JsonData value)
    {
        for (var i = 0; i < Hops; i++)
        {
            frame = frame.Parent!;
        }

        return Slot >= 0 ? frame.TryGet(Slot, out value) : ((TupleFrame)frame).Tuple.TryGet(name, out value);
    }
}

namespace WorkflowBuilder.Jsonata;

/// <summary>The variables of a tuple, around the expressions of a step.</summary>
internal sealed class TupleFrame(Frame? parent, int size, PathTuple tuple) : Frame(parent, size)
{
    public PathTuple Tuple { get; } = tuple;
}

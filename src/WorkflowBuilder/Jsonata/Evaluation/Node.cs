using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>A compiled construct. It holds nothing of any evaluation, so that one expression serves many at once.</summary>
internal abstract class Node
{
    /// <summary>Evaluates the construct with <c>$</c> as <paramref name="input"/>; undefined where it gives nothing.</summary>
    public abstract JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation);
}

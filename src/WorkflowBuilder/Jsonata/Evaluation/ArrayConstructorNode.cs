using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>An array constructor, <c>[ , ]</c>.</summary>
internal sealed class ArrayConstructorNode(Node[] items, bool isConstructed) : Node
{
    private readonly bool[] _isArray = Array.ConvertAll(items, item => item is ArrayConstructorNode or FilteredNode { IsArrayConstructor: true });

    public override JsonData Evaluate(in JsonData input, Frame frame, Evaluation evaluation)
    {
        evaluation.Enter();
        var result = new SequenceBuilder(evaluation);
        for (var i = 0; i < items.Length; i++)
        {
            var value = items[i].Evaluate(input, frame, evaluation);
            if (_isArray[i] && !value.IsUndefined)
            {
                result.Add(value);
            }
            else
            {
                result.AddFlat(value);
            }
        }

        evaluation.Leave();
        return result.ToArray(isConstructed ? ArrayTraits.Constructed : ArrayTraits.None);
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Jsonata;

/// <summary>Text and text, <c>&amp;</c>.</summary>
internal sealed class ConcatenationNode(Node left, Node right, int position, int start) : BinaryNode("&", left, right, position, start)
{
    protected override JsonData Compute(in JsonData left, in JsonData right, Evaluation evaluation)
    {
        var leftText = TextOf(left, evaluation);
        var rightText = TextOf(right, evaluation);
        evaluation.CheckLength((long)leftText.Length + rightText.Length);
        return JsonData.From(string.Concat(leftText, rightText));
    }

    private static string TextOf(in JsonData value, Evaluation evaluation) =>
        value.Node as string ?? (value.IsUndefined ? "" : TextForm.Of(value, indented: false, evaluation));
}

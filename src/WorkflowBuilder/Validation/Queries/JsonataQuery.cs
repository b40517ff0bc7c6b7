using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>A JSONata expression in a state: a text between <c>{%</c> and <c>%}</c> where Step Functions evaluates it.</summary>
/// <param name="State">The state.</param>
/// <param name="Owner">What has the field: the state, a rule or catcher of it, or its ItemReader, ItemBatcher or ResultWriter.</param>
/// <param name="Field">The field that the expression is, or stands in: <c>Output</c>, <c>Condition</c>, <c>Arguments</c> ...</param>
/// <param name="Members">What the expression can read of <c>$states</c> besides its input and context.</param>
/// <param name="Node">The text with its marks.</param>
/// <param name="Parsed">What the text says.</param>
internal sealed record JsonataQuery(
    StateContext State, JsonSyntaxNode Owner, string Field, StatesMembers Members, JsonSyntaxNode Node, JsonataParse Parsed)
{
    /// <summary>The expression; <see langword="null"/> where it cannot be parsed or holds a placeholder.</summary>
    public JsonataExpression? Expression => Parsed.Expression;

    /// <summary>What the expression uses; <see langword="null"/> where that is not known.</summary>
    public JsonataAnalysis? Analysis => Parsed.Analysis;

    /// <summary>Where a position in the expression, as its parser and analysis count it, is in the text of <see cref="Node"/>.</summary>
    public int IndexOf(int position) => Parsed.Offset + position;
}

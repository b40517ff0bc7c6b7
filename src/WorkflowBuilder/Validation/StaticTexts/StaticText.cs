using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A text that looks like a query where none is evaluated.</summary>
/// <param name="State">The state.</param>
/// <param name="Field">The field of the state, rule or catcher that it is, or stands in.</param>
/// <param name="Place">What kind of field that is.</param>
/// <param name="Kind">What the text looks like.</param>
/// <param name="Node">The text.</param>
/// <param name="IsWhole">Whether the text is all there is in the field.</param>
/// <param name="IsForSomebodyElse">Whether a name around the text says that it may be meant for somebody else.</param>
internal sealed record StaticText(
    StateContext State, string Field, StaticPlace Place, StaticTextKind Kind, JsonSyntaxNode Node, bool IsWhole, bool IsForSomebodyElse);

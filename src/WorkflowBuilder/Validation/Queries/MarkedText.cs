using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A text of a JSONata state that is no expression, though it has a mark of one or stands where one is needed.</summary>
/// <param name="State">The state.</param>
/// <param name="Field">The field that the text is, or stands in.</param>
/// <param name="Node">The text.</param>
internal readonly record struct MarkedText(StateContext State, string Field, JsonSyntaxNode Node);

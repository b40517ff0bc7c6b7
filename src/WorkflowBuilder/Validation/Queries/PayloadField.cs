using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A field of a JSONPath state that holds a payload template.</summary>
/// <param name="State">The state.</param>
/// <param name="Owner">What has the field: the state, a rule or catcher of it, or its ItemReader, ItemBatcher or ResultWriter.</param>
/// <param name="Field">The field: <c>Parameters</c>, <c>ResultSelector</c>, <c>Assign</c> ...</param>
/// <param name="Node">The template.</param>
internal sealed record PayloadField(StateContext State, JsonSyntaxNode Owner, string Field, JsonSyntaxNode Node);

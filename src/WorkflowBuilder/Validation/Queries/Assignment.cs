using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A variable that a state sets, in its own <c>Assign</c> or in that of a rule or catcher.</summary>
/// <param name="State">The state.</param>
/// <param name="Owner">What has the Assign: the state, or a rule or catcher of it.</param>
/// <param name="Name">The name, without <c>.$</c>.</param>
/// <param name="Member">The member of Assign.</param>
internal readonly record struct Assignment(StateContext State, AslNode Owner, string Name, JsonSyntaxMember Member);

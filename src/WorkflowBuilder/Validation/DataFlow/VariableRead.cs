using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A place where a state reads a variable.</summary>
/// <param name="State">The state.</param>
/// <param name="Node">The path, call or expression.</param>
/// <param name="Name">The variable, without <c>$</c>.</param>
/// <param name="Index">Where the name with its <c>$</c> is in the text; -1 where that is not known.</param>
/// <param name="IsTested">Whether the text only asks if there is such a variable.</param>
/// <param name="IsNeeded">Whether the state fails without a value.</param>
internal readonly record struct VariableRead(StateContext State, JsonSyntaxNode Node, string Name, int Index, bool IsTested, bool IsNeeded);

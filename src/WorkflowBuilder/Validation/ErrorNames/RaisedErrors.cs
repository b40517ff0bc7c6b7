using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The errors that Fail states of a definition raise.</summary>
internal static class RaisedErrors
{
    public static IEnumerable<JsonSyntaxNode> Nodes(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state.State is FailState && state.State.Syntax.Find("Error") is { Text: not null } node)
            {
                yield return node;
            }
        }
    }

    public static HashSet<string> Of(ValidationContext context) => [.. Nodes(context).Select(node => node.Text!)];
}

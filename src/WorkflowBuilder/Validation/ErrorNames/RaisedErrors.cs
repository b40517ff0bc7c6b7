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

    /// <summary>Whether states may raise errors that the definition does not name.</summary>
    public static bool MayBeOthers(ValidationContext context) => context.States.Any(state => state.State switch
    {
        FailState fail => fail.Syntax.Find("ErrorPath") is not null || IsComputed(fail.Syntax.Find("Error")),
        TaskState task => TaskResource.Of(task).IsEndedByWorker,
        _ => false,
    });

    private static bool IsComputed(JsonSyntaxNode? error) =>
        error is not null && (error.Text is not { } text || Placeholder.IsIn(text) || JsonataParse.IsExpression(text));

    public static HashSet<string> Of(ValidationContext context) => [.. Nodes(context).Select(node => node.Text!)];
}

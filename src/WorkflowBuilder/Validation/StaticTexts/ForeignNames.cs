using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Tells where a name says that what it holds may be meant for somebody else.</summary>
internal sealed class ForeignNames
{
    // Names by which services are given paths of their own, as EventBridge is with InputPath.
    private static readonly string[] Foreign =
    [
        "path", "selector", "expression", "query", "queries", "filter", "pattern", "template", "definition", "variable", "script", "jq", "statement", "mapping",
    ];

    // What is above a deep text is looked at once, not once for each text.
    private readonly Dictionary<JsonSyntaxNode, bool> _known = [];
    private readonly Stack<JsonSyntaxNode> _unknown = new();

    /// <summary>Whether a text or something around it has such a name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="state">The state, whose own name says nothing.</param>
    public bool IsAround(JsonSyntaxNode text, JsonSyntaxNode state)
    {
        var isForeign = false;
        for (var node = text; node is not null && node != state && !_known.TryGetValue(node, out isForeign); node = node.Parent)
        {
            _unknown.Push(node);
        }

        while (_unknown.TryPop(out var node))
        {
            isForeign = isForeign || (node.Name is { } name && Array.Exists(Foreign, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
            _known[node] = isForeign;
        }

        return isForeign;
    }
}

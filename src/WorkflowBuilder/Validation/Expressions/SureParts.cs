using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>
/// The parts of an expression that are evaluated whenever it is: not the sides of a condition, the bodies of functions and what runs for each item.
/// </summary>
internal static class SureParts
{
    /// <summary>Gives where their tokens start.</summary>
    public static HashSet<int> Of(SyntaxNode expression)
    {
        var found = new HashSet<int>();
        var open = new Stack<SyntaxNode>([expression]);
        while (open.TryPop(out var node))
        {
            found.Add(node.Token.Start);
            foreach (var part in PartsOf(node))
            {
                open.Push(part);
            }
        }

        return found;
    }

    private static IEnumerable<SyntaxNode> PartsOf(SyntaxNode node)
    {
        SyntaxNode?[] parts = node.Kind switch
        {
            SyntaxKind.Lambda or SyntaxKind.Transform => [],
            SyntaxKind.Path => [node.Items[0]],
            SyntaxKind.Condition or SyntaxKind.Default or SyntaxKind.Coalescing or SyntaxKind.Sort => [node.Left],
            SyntaxKind.Binary when node.Text is "and" or "or" => [node.Left],
            _ => [node.Left, node.Right, .. node.Items, .. node.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value })],
        };
        return parts.OfType<SyntaxNode>();
    }
}

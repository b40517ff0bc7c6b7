namespace WorkflowBuilder.Jsonata;

/// <summary>Goes through all parts of an expression, without recursion.</summary>
internal static class SyntaxWalk
{
    public static IEnumerable<SyntaxNode> All(SyntaxNode expression)
    {
        var open = new Stack<SyntaxNode>([expression]);
        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var part in PartsOf(node))
            {
                open.Push(part);
            }
        }
    }

    /// <summary>The parts of a construct, last first.</summary>
    public static IEnumerable<SyntaxNode> PartsOf(SyntaxNode node)
    {
        SyntaxNode?[] parts =
        [
            node.Left,
            node.Right,
            node.Third,
            .. node.Items,
            .. node.Pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
            .. node.Terms.Select(term => term.Expression),
            .. (node.Predicates ?? []).Select(stage => stage.Filter),
            .. (node.Stages ?? []).Select(stage => stage.Filter),
            node.Group,
        ];
        return parts.OfType<SyntaxNode>().Where(part => !ReferenceEquals(part, node)).Reverse();
    }
}

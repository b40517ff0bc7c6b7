namespace WorkflowBuilder.Jsonata;

/// <summary>The names of all variables that paths bind with <c>@</c>, <c>#</c> and <c>%</c>.</summary>
internal static class TupleNames
{
    public static HashSet<string> In(SyntaxNode expression)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in SyntaxWalk.All(expression))
        {
            Add(names, node.FocusVariable);
            Add(names, node.IndexVariable);
            Add(names, node.Ancestor?.Label);
            node.Stages?.ForEach(stage => Add(names, stage.IndexVariable));
        }

        return names;
    }

    private static void Add(HashSet<string> names, string? name)
    {
        if (name is not null)
        {
            names.Add(name);
        }
    }
}

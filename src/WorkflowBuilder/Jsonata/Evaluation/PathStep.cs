namespace WorkflowBuilder.Jsonata;

/// <summary>A step of a path with what follows it.</summary>
/// <param name="Node">What the step gives for one item.</param>
internal sealed record PathStep(Node Node)
{
    /// <summary>The field, where the step is one.</summary>
    public NameNode? Name { get; } = Node as NameNode;

    /// <summary>The order, where the step sorts.</summary>
    public SortNode? Sort { get; } = Node as SortNode;

    public PathStage[] Stages { get; init; } = [];

    /// <summary>Whether it is an array constructor at the beginning, which gets all input at once.</summary>
    public bool TakesAll { get; init; }

    public bool IsTuple { get; init; }

    public string? FocusVariable { get; init; }

    public string? IndexVariable { get; init; }

    public string? ParentVariable { get; init; }
}

using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>Runs its branches at the same time.</summary>
public sealed record ParallelState : WorkStateDefinition
{
    internal ParallelState(JsonSyntaxNode syntax, string name)
        : base(syntax, name)
    {
    }

    /// <summary>The branches.</summary>
    public ImmutableArray<Branch> Branches { get; internal init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<StateGraph> Nested => Branches;
}

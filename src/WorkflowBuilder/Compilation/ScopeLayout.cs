using System.Globalization;

namespace WorkflowBuilder;

/// <summary>A scope of the definition: the workflow itself, a branch or an item processor.</summary>
internal sealed class ScopeLayout(State start, StateLayout? owner, int index)
{
    public State Start { get; } = start;

    /// <summary>The state the scope is nested in; <see langword="null"/> for the workflow itself.</summary>
    public StateLayout? Owner { get; } = owner;

    /// <summary>The place among the scopes of the same state, counted from 0.</summary>
    public int Index { get; } = index;

    public int Depth { get; } = owner is null ? 0 : owner.Scope.Depth + 1;

    public List<StateLayout> States { get; } = [];

    /// <summary>Whether no other scope of the same state comes after this one.</summary>
    public bool IsLast => Owner is null || Owner.Nested[^1] == this;

    /// <summary>The JSON Pointer of the scope.</summary>
    public string Pointer => Path(state => state.PointerStep, "/Branches/{0}");

    /// <summary>The place of the scope as Step Functions writes it.</summary>
    public string AwsLocation => Path(state => state.State.Name, "/Branches[{0}]");

    private string Path(Func<StateLayout, string> nameOf, string branch)
    {
        var steps = new Stack<string>();
        for (var scope = this; scope.Owner is { } state; scope = state.Scope)
        {
            steps.Push(state.State is MapBase map ? $"/{map.NestedField}" : string.Format(CultureInfo.InvariantCulture, branch, scope.Index));
            steps.Push($"/States/{nameOf(state)}");
        }

        return string.Concat(steps);
    }
}

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
    public string Pointer
    {
        get
        {
            var steps = new Stack<string>();
            for (var scope = this; scope.Owner is { } state; scope = state.Scope)
            {
                steps.Push(scope.Step());
                steps.Push($"/States/{state.PointerStep}");
            }

            return string.Concat(steps);
        }
    }

    private string Step() => Owner!.State is MapBase map
        ? $"/{map.NestedField}"
        : string.Create(CultureInfo.InvariantCulture, $"/Branches/{Index}");
}

namespace WorkflowBuilder;

/// <summary>What a scope is known to give.</summary>
internal sealed class ScopeShapes(ScopeContext context, StateShapes? parent)
{
    public ScopeContext Context { get; } = context;

    /// <summary>The states by their places in the scope.</summary>
    public StateShapes[] States { get; } = new StateShapes[context.States.Count];

    /// <summary>The Parallel or Map that the scope is in.</summary>
    public StateShapes? Parent { get; } = parent;

    /// <summary>The first state.</summary>
    public StateShapes? Start => Context.Start is { Index: var start } ? States[start] : null;

    /// <summary>What the states give that end the scope; <see langword="null"/> as long as none does.</summary>
    public Shape? Output { get; set; }
}

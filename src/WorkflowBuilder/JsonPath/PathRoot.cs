namespace WorkflowBuilder.Paths;

/// <summary>What a path starts from.</summary>
public enum PathRoot
{
    /// <summary>The input of the state: <c>$</c>.</summary>
    Input,

    /// <summary>The context object: <c>$$</c>.</summary>
    ContextObject,

    /// <summary>A variable: <c>$name</c>.</summary>
    Variable,
}

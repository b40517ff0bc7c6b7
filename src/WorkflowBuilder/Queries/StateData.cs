using WorkflowBuilder.Json;

namespace WorkflowBuilder.Queries;

/// <summary>What the paths and intrinsic functions of a state can read.</summary>
public sealed record StateData
{
    /// <summary>What <c>$</c> stands for: the state input, or what the field is applied to.</summary>
    public required JsonData Input { get; init; }

    /// <summary>What <c>$$</c> stands for.</summary>
    /// <value>The default is an object without members.</value>
    public JsonData ContextObject { get; init; } = JsonData.EmptyObject;

    /// <summary>The variables in scope, an object whose members are their names (without <c>$</c>) and values.</summary>
    /// <value>The default is none.</value>
    public JsonData Variables { get; init; } = JsonData.EmptyObject;
}

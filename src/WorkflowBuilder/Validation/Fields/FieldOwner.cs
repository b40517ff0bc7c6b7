namespace WorkflowBuilder;

/// <summary>What a field belongs to. The words for it are made only where there is something to report.</summary>
/// <param name="Part">The part of the state or definition, such as <c>a retrier</c>; <see langword="null"/> for the state itself.</param>
/// <param name="State">The state; <see langword="null"/> for the definition.</param>
internal readonly record struct FieldOwner(string? Part, StateContext? State)
{
    public override string ToString() =>
        State is null ? Part ?? "the definition"
        : Part is null ? State.Owner
        : $"{Part} of {State.Owner}";
}

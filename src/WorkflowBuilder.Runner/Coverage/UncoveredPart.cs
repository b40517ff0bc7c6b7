namespace WorkflowBuilder.Runner;

/// <summary>A part of a definition that no run went through.</summary>
/// <param name="Pointer">The JSON Pointer of the part: a state, a way out of it, a retrier, a branch or an item processor.</param>
/// <param name="Description">What it is, such as <c>Charge: Catch[0] to Refuse</c>.</param>
public sealed record UncoveredPart(string Pointer, string Description)
{
    /// <summary>Gives the <see cref="Description"/>.</summary>
    public override string ToString() => Description;
}

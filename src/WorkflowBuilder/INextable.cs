namespace WorkflowBuilder;

/// <summary>
/// Something that may be followed by a state. <see cref="Succeed"/>, <see cref="Fail"/> and <see cref="Choice"/> are not, so that
/// <c>new Fail("x").Next(...)</c> does not compile.
/// </summary>
public interface INextable : IChainable
{
    /// <summary>Makes <paramref name="next"/> the successor.</summary>
    /// <param name="next">The state that follows.</param>
    /// <param name="place">The C# line that asks for it.</param>
    internal void LinkTo(State next, SourceLocation place);
}

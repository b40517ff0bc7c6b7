namespace WorkflowBuilder;

/// <summary>Something that can follow a state: a state, a chain of states or a fragment.</summary>
public interface IChainable
{
    /// <summary>The name by which messages speak of it.</summary>
    string Id { get; }

    /// <summary>The state that runs first.</summary>
    State StartState { get; }

    /// <summary>The open ends: what <c>Next</c> links to the state that follows. Empty where nothing can follow.</summary>
    IReadOnlyList<INextable> EndStates { get; }
}

namespace WorkflowBuilder;

/// <summary>A run of states of which the first takes a <typeparamref name="TIn"/> and the last gives a <typeparamref name="TOut"/>.</summary>
public sealed class Chain<TIn, TOut>(Chain untyped) : INextable<TIn, TOut>
{
    public string Id => untyped.Id;

    public State StartState => untyped.StartState;

    public IReadOnlyList<INextable> EndStates => untyped.EndStates;

    void INextable.LinkTo(State next, SourceLocation place) => ((INextable)untyped).LinkTo(next, place);
}

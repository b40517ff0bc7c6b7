namespace WorkflowBuilder;

/// <summary>The missing default of a Choice, as an open end: what is linked to it becomes the default.</summary>
internal sealed class OtherwiseEnd(Choice choice) : INextable
{
    public string Id => choice.Id;

    public State StartState => choice;

    public IReadOnlyList<INextable> EndStates => [this];

    void INextable.LinkTo(State next, SourceLocation place) => choice.SetDefault(next, place);
}

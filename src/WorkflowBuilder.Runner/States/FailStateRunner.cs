using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

internal sealed class FailStateRunner : ImmediateStateRunner
{
    private readonly TextField _error;
    private readonly TextField _cause;

    public FailStateRunner(FailState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _error = new("Error", definition.Error, definition.ErrorPath, Language, Pointer);
        _cause = new("Cause", definition.Cause, definition.CausePath, Language, Pointer);
    }

    public override IReadOnlyList<StateExit> Exits => [];

    protected override Transition Execute(StateVisit visit)
    {
        var input = Flow.Input(visit);
        var error = _error.Evaluate(visit, input);
        return Transition.Fail(new(error, _cause.Evaluate(visit, input)) { IsFatal = false });
    }
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

internal sealed class SucceedStateRunner(SucceedState definition, StateCompilation compilation) : ImmediateStateRunner(definition, compilation)
{
    private readonly StateExit _exit = new(0, "End", null);

    public override IReadOnlyList<StateExit> Exits => [_exit];

    protected override Transition Execute(StateVisit visit) =>
        Transition.To(_exit, CheckSize(visit, OutputFlow.Output(visit, Flow.Input(visit), default)));
}

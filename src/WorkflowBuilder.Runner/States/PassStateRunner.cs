using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class PassStateRunner(PassState definition, StateCompilation compilation) : ImmediateStateRunner(definition, compilation)
{
    private readonly StateExit _exit = ExitOf(definition);
    private readonly JsonData _result = definition.Result is { } result ? JsonData.From(result) : default;

    public override IReadOnlyList<StateExit> Exits => [_exit];

    protected override Transition Execute(StateVisit visit)
    {
        var input = Flow.Input(visit);
        var result = _result.IsUndefined ? Flow.Arguments(visit, input) : _result;
        visit.Inspection?.Result = _result;
        var output = OutputFlow.Output(visit, input, Language == QueryLanguage.Jsonata ? default : result);
        return Transition.To(_exit, CheckSize(visit, output));
    }
}

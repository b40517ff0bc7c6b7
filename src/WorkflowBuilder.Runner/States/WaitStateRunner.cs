using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

internal sealed class WaitStateRunner : StateRunner
{
    // 2^31 - 1 seconds, in whole days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(24_855);

    private readonly WaitMoment _moment;
    private readonly StateExit _exit;

    public WaitStateRunner(WaitState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _moment = WaitMoment.Of(definition, Language);
        _exit = ExitOf(definition);
    }

    public override IReadOnlyList<StateExit> Exits => [_exit];

    public override async ValueTask<Transition> RunAsync(Lane lane, JsonData input)
    {
        var visit = Enter(lane, input);
        try
        {
            var effective = Flow.Input(visit);
            await lane.Run.Loop.WaitUntilAsync(Until(visit, effective), lane.Cancellation);
            return Leave(visit, Transition.To(_exit, CheckSize(visit, OutputFlow.Output(visit, effective, default))));
        }
        catch (StatesException failure)
        {
            return Transition.Fail(Report(visit, failure));
        }
    }

    private DateTimeOffset Until(StateVisit visit, JsonData input)
    {
        var until = _moment.Evaluate(visit, input);
        return until - visit.EnteredTime <= Longest ? until : throw visit.Failure("Wait state delay is too long.");
    }
}

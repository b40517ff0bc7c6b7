using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a Map state that is tested alone: a mock stands in for its iterations.</summary>
internal sealed class MockedMapRunner : WorkStateRunner
{
    private readonly MockedMapItems _items;
    private readonly MapLimits _limits;

    public MockedMapRunner(MapState definition, StateCompilation compilation)
        : base(definition, compilation)
    {
        _items = new(definition, Language);
        _limits = new(definition);
    }

    protected override ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        var inspection = visit.Inspection!;
        inspection.Map.MaxConcurrency = (int)(_limits.MaxConcurrency.Evaluate(visit, input) ?? 0);
        inspection.Map.ToleratedFailureCount = _limits.ToleratedFailureCount.Evaluate(visit, input);
        inspection.Map.ToleratedFailurePercentage = _limits.ToleratedFailurePercentage.Evaluate(visit, input);
        return new(Result(inspection, _items.Prepare(visit, input)));
    }

    private static WorkResult Result(StateInspection inspection, int? iterations)
    {
        var failed = inspection.Request.Configuration.MapIterationFailureCount ?? 0;
        if (failed > iterations)
        {
            throw StateTestException.Invalid("Map iteration failure count must be less than or equal to the number of Map iterations");
        }

        var mock = inspection.Request.Mock!;
        return mock.ErrorOutput is null && inspection.Map.IsExceededBy(failed, iterations)
            ? new(default, ToleratedFailures.Exceeded)
            : mock.ToWorkResult();
    }
}

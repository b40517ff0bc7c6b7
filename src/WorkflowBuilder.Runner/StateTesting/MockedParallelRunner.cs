using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a Parallel state that is tested alone: a mock stands in for its branches.</summary>
internal sealed class MockedParallelRunner(ParallelState definition, StateCompilation compilation) : WorkStateRunner(definition, compilation)
{
    protected override ValueTask<WorkResult> WorkAsync(StateVisit visit, JsonData input)
    {
        _ = Flow.Arguments(visit, input);
        return new(visit.Inspection!.Request.Mock!.ToWorkResult());
    }
}

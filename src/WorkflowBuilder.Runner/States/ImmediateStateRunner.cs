using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs a state that takes no time and that nothing retries or catches.</summary>
internal abstract class ImmediateStateRunner(StateDefinition definition, StateCompilation compilation) : StateRunner(definition, compilation)
{
    public sealed override ValueTask<Transition> RunAsync(Lane lane, JsonData input)
    {
        var visit = Enter(lane, input);
        try
        {
            return new(Leave(visit, Execute(visit)));
        }
        catch (StatesException failure)
        {
            return new(Transition.Fail(Report(visit, failure)));
        }
    }

    /// <exception cref="StatesException">An error of the language.</exception>
    protected abstract Transition Execute(StateVisit visit);
}

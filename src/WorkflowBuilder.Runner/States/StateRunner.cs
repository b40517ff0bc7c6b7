using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs one state. Made once per definition and shared by its executions, so it keeps nothing about any of them.</summary>
internal abstract class StateRunner
{
    private readonly HistoryEventType _entered;
    private readonly HistoryEventType _exited;

    protected StateRunner(StateDefinition definition, StateCompilation compilation)
    {
        Name = definition.Name;
        Pointer = definition.Pointer;
        Language = compilation.LanguageOf(definition);
        Number = compilation.Add(this);
        Flow = DataFlow.Of(definition, Language);
        OutputFlow = OutputFlow.OfState(definition, Language);
        _entered = Enum.Parse<HistoryEventType>($"{definition.Type}StateEntered");
        _exited = Enum.TryParse<HistoryEventType>($"{definition.Type}StateExited", out var exited) ? exited : default;
    }

    public string Name { get; }

    /// <summary>The JSON Pointer of the state.</summary>
    public string Pointer { get; }

    public QueryLanguage Language { get; }

    /// <summary>The number of the state among those of the definition.</summary>
    public int Number { get; }

    /// <summary>The ways out of the state.</summary>
    public abstract IReadOnlyList<StateExit> Exits { get; }

    protected DataFlow Flow { get; }

    protected OutputFlow OutputFlow { get; }

    /// <summary>Runs the state. An error of the language comes back as a transition, never as an exception.</summary>
    public abstract ValueTask<Transition> RunAsync(Lane lane, JsonData input);

    /// <summary>The way to the next state, or out of the scope.</summary>
    protected static StateExit ExitOf(StateDefinition definition) => new(0, definition.Next is null ? "End" : "Next", definition.Next);

    protected StateVisit Enter(Lane lane, JsonData input)
    {
        var details = lane.Run.History.IsWatched ? new StateEnteredDetails(Name, input) : null;
        return new(this, lane, input) { EnteredEventId = lane.Record(_entered, details), EnteredTime = lane.Run.Clock.GetUtcNow() };
    }

    /// <summary>Ends the visit: checks the size of the output, sets the variables and writes the event.</summary>
    protected Transition Leave(StateVisit visit, Transition transition)
    {
        if (transition.Error is not null)
        {
            return transition;
        }

        var lane = visit.Lane;
        foreach (var (name, value) in visit.Assigned.Members)
        {
            lane.Variables = lane.Variables.With(name, value);
        }

        lane.Run.Coverage.Take(this, transition.Exit);
        visit.Inspection?.Leave(Exits[transition.Exit], lane.Variables);
        lane.Record(_exited, lane.Run.History.IsWatched ? new StateExitedDetails(Name, transition.Output, visit.Assigned) : null);
        return transition;
    }

    /// <summary>Makes an error of an exception, and says in the history which expression failed.</summary>
    protected ExecutionError Report(StateVisit visit, StatesException failure)
    {
        if (failure.Location is not null)
        {
            visit.Lane.Record(HistoryEventType.EvaluationFailed, new EvaluationFailedDetails(failure.Error, failure.Cause ?? "", failure.Location, Name));
        }

        return new(failure.Error, failure.Cause) { IsFatal = failure.Error is Errors.Runtime or Errors.DataLimitExceeded };
    }

    /// <exception cref="StatesException">The output is larger than Step Functions passes on.</exception>
    protected JsonData CheckSize(JsonData output) => output.GetUtf8Length() <= Limits.MaxPayloadBytes
        ? output
        : throw new StatesException(Errors.DataLimitExceeded, Limits.PayloadTooLarge(Name));
}

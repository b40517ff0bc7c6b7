using WorkflowBuilder.Asl;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Runs one state. Made once per definition and shared by its executions, so it keeps nothing about any of them.</summary>
internal abstract class StateRunner
{
    private readonly HistoryEventType _entered;
    private readonly HistoryEventType _exited;
    private readonly HistoryEventType? _aborted;

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
        _aborted = Enum.TryParse<HistoryEventType>($"{definition.Type}StateAborted", out var aborted) ? aborted : null;
    }

    public string Name { get; }

    /// <summary>The JSON Pointer of the state.</summary>
    public string Pointer { get; }

    public QueryLanguage Language { get; }

    /// <summary>The number of the state among those of the definition.</summary>
    public int Number { get; }

    /// <summary>The ways out of the state.</summary>
    public abstract IReadOnlyList<StateExit> Exits { get; }

    /// <summary>The errors that each retrier of the state is for.</summary>
    public virtual IReadOnlyList<IReadOnlyList<string>> Retriers => [];

    protected DataFlow Flow { get; }

    protected OutputFlow OutputFlow { get; }

    /// <summary>Runs the state. An error of the language comes back as a transition, never as an exception.</summary>
    public abstract ValueTask<Transition> RunAsync(Lane lane, JsonData input);

    /// <summary>Writes that the state was cut short. States that take no time have no such event.</summary>
    /// <param name="run">The run.</param>
    /// <param name="previousEventId">The event that led to it.</param>
    public virtual void RecordAborted(Run run, long previousEventId)
    {
        if (_aborted is { } aborted)
        {
            run.History.Add(aborted, previousEventId);
        }
    }

    /// <summary>The way to the next state, or out of the scope.</summary>
    protected static StateExit ExitOf(StateDefinition definition) => new(0, definition.Next is null ? "End" : "Next", definition.Next);

    protected StateVisit Enter(Lane lane, JsonData input)
    {
        lane.State = this;
        var details = lane.Run.History.IsWatched ? new StateEnteredDetails(Name, input) : null;
        return new(this, lane, input)
        {
            PreviousEventId = lane.LastEventId,
            EnteredEventId = lane.Record(_entered, details),
            EnteredTime = lane.Run.Clock.GetUtcNow(),
        };
    }

    /// <summary>Ends the visit: checks the size of the output, sets the variables and writes the event.</summary>
    protected Transition Leave(StateVisit visit, Transition transition)
    {
        if (transition.Error is not null)
        {
            return transition;
        }

        var lane = visit.Lane;
        lane.Assign(visit.Assigned);
        lane.State = null;
        lane.Run.Coverage.Take(this, transition.Exit);
        visit.Inspection?.Leave(Exits[transition.Exit], lane.Variables);
        lane.Record(_exited, lane.Run.History.IsWatched ? new StateExitedDetails(Name, transition.Output, visit.Assigned) : null);
        return transition;
    }

    /// <summary>Writes an event that ends the state, though the lane does not leave it.</summary>
    protected static void End(StateVisit visit, HistoryEventType type)
    {
        visit.Lane.State = null;
        visit.Lane.Record(type);
    }

    /// <summary>Makes an error of an exception, and says in the history which expression failed.</summary>
    protected ExecutionError Report(StateVisit visit, StatesException failure)
    {
        if (failure.Error == Errors.QueryEvaluationError)
        {
            // The event stands beside the one that says the state was entered, not after it.
            var lane = visit.Lane;
            lane.LastEventId = lane.LastEventId == visit.EnteredEventId ? visit.PreviousEventId : lane.LastEventId;
            lane.Record(HistoryEventType.EvaluationFailed, new EvaluationFailedDetails(failure.Error, failure.Cause ?? "", failure.Location, Name));
        }

        return new(failure.Error, failure.Cause) { IsFatal = failure.Error is Errors.Runtime or Errors.DataLimitExceeded };
    }

    /// <summary>The output, once it and the variables that the state sets are known to be small enough.</summary>
    /// <exception cref="StatesException">They are larger than Step Functions passes on and keeps.</exception>
    protected JsonData CheckSize(StateVisit visit, JsonData output)
    {
        VariableSizes.Check(visit);
        return visit.Run.IsTooLarge(output) ? throw new StatesException(Errors.DataLimitExceeded, Limits.PayloadTooLarge(Name)) : output;
    }
}

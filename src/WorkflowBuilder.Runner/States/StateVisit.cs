using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Runner;

/// <summary>One time that a lane is in a state.</summary>
internal sealed class StateVisit(StateRunner state, Lane lane, JsonData input)
{
    public StateRunner State => state;

    public Lane Lane => lane;

    public Run Run => lane.Run;

    /// <summary>What watches the state where it is tested alone; <see langword="null"/> in executions.</summary>
    public StateInspection? Inspection => lane.Run.Inspection;

    /// <summary>The input of the state as it came, before <c>InputPath</c>.</summary>
    public JsonData Input => input;

    /// <summary>The event before the state was entered.</summary>
    public long PreviousEventId { get; init; }

    /// <summary>The event that says the state was entered.</summary>
    public long EnteredEventId { get; init; }

    public DateTimeOffset EnteredTime { get; init; }

    /// <summary>How often the state was run again.</summary>
    public int RetryCount { get; set; }

    /// <summary>The token of the task, where it has one.</summary>
    public string? TaskToken { get; set; }

    /// <summary>The item of a Map state that a selector is evaluated for; otherwise that of the lane.</summary>
    public JsonData? MapItem { get; set; }

    /// <summary>The variables that the state sets, an object; undefined where it sets none.</summary>
    public JsonData Assigned { get; set; }

    /// <summary>What paths and intrinsic functions can read.</summary>
    /// <param name="data">What <c>$</c> stands for.</param>
    /// <param name="readsContext">Whether they read the context object, which is made only then.</param>
    public StateData Data(JsonData data, bool readsContext) => new()
    {
        Input = data,
        Variables = lane.Variables,
        ContextObject = readsContext ? ContextObject.Of(this) : JsonData.EmptyObject,
    };

    /// <summary>What the work of the state gets, once it is known to be small enough.</summary>
    /// <exception cref="StatesException">It is larger than Step Functions passes on.</exception>
    public JsonData CheckInput(JsonData given) => Run.IsTooLarge(given) ? throw new StatesException(Errors.DataLimitExceeded, Limits.InputTooLarge(state.Name)) : given;

    /// <summary>An error of this state that nothing can catch.</summary>
    public StatesException Failure(string reason) => new(Errors.Runtime, Describe(reason));

    /// <summary>The reason with the words in front of it that say where it happened.</summary>
    public string Describe(string reason) => $"An error occurred while executing the state '{state.Name}' (entered at the event id #{EnteredEventId}). {reason}";
}

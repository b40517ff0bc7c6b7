using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Watches a state that is tested alone: the data flow and the error handling report to it what they do, and take from it what is given.</summary>
internal sealed class StateInspection(StateTestRequest request)
{
    private const string MadeUpName = "StateName";

    private int[] _attempts = [];
    private StateExit? _exit;

    public StateTestRequest Request => request;

    /// <summary>The variables: the given ones, and those that the state sets.</summary>
    public JsonData Variables { get; private set; } = request.Variables;

    public JsonData EffectiveInput { get; set; }

    public JsonData Arguments { get; set; }

    public JsonData Result { get; set; }

    public JsonData SelectedResult { get; private set; }

    public JsonData PlacedResult { get; private set; }

    public MapInspection Map { get; } = new();

    /// <summary>The first error of the state.</summary>
    public ExecutionError? Error { get; private set; }

    public int? RetryIndex { get; private set; }

    /// <summary>How long a retrier would wait; <see langword="null"/> where none runs the state again.</summary>
    public TimeSpan? RetryDelay { get; set; }

    /// <summary>The way out through the catcher that takes the error.</summary>
    public StateExit? Caught { get; set; }

    public string? NextState => _exit?.TargetName;

    /// <summary>Sets how often the state was run again.</summary>
    /// <returns>The counts of its retriers.</returns>
    public int[] Begin(StateVisit visit, int retriers)
    {
        visit.RetryCount = request.Configuration.RetrierRetryCount;
        _attempts = new int[retriers];
        Array.Fill(_attempts, visit.RetryCount);
        return _attempts;
    }

    /// <summary>Takes what became of the result. States without one have none, and catchers do not show theirs.</summary>
    public void Place(JsonData result, JsonData selected, JsonData placed)
    {
        if (!result.IsUndefined && Caught is null)
        {
            (SelectedResult, PlacedResult) = (selected, placed);
        }
    }

    public void Fail(ExecutionError error, int? retrier)
    {
        Error = error;
        RetryIndex = retrier;
    }

    public void Leave(StateExit exit, JsonData variables)
    {
        _exit = exit;
        Variables = variables;
    }

    /// <summary>The context object: the given one, or the one that AWS makes up for a test.</summary>
    /// <param name="made">The one that an execution would have.</param>
    public JsonData ContextObject(JsonData made)
    {
        if (!request.Context.IsUndefined)
        {
            return made["Map"].IsUndefined ? request.Context : request.Context.With("Map", made["Map"]);
        }

        return made
            .With("Execution", made["Execution"].With("RoleArn", JsonData.From(request.RoleArn)))
            .With("State", made["State"].With("Name", JsonData.From(MadeUpName)));
    }
}

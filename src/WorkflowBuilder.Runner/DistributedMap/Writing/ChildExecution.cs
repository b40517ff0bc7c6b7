using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A child execution of a map run, as its result is written.</summary>
internal sealed record ChildExecution
{
    public required ChildStatus Status { get; init; }

    public required JsonData Input { get; init; }

    public string? ExecutionArn { get; init; }

    public string? StateMachineArn { get; init; }

    public string? Name { get; init; }

    public DateTimeOffset StartDate { get; init; }

    public DateTimeOffset StopDate { get; init; }

    /// <summary>The output; undefined where there is none.</summary>
    public JsonData Output { get; init; }

    public string? Error { get; init; }

    public string? Cause { get; init; }

    /// <summary>Whether it is an express execution, which cannot be redriven.</summary>
    public bool IsExpress { get; init; }

    private static JsonData Included { get; } = JsonData.EmptyObject.With("Included", JsonData.True);

    /// <summary>The execution with what is known about it, as <c>Transformation: NONE</c> writes it: the members in alphabetical order.</summary>
    public JsonData ToData()
    {
        if (Status == ChildStatus.Pending)
        {
            return JsonData.EmptyObject.With("Input", JsonData.From(Input.ToString())).With("InputDetails", Included).With("Status", JsonData.From("PENDING"));
        }

        var members = new List<KeyValuePair<string, JsonData>>();
        Add("Cause", Cause);
        Add("Error", Error);
        Add("ExecutionArn", ExecutionArn);
        Add("Input", Input.ToString());
        members.Add(new("InputDetails", Included));
        Add("Name", Name);
        Add("Output", Output.IsUndefined ? null : Output.ToString());
        members.Add(new("OutputDetails", Included));
        members.Add(new("RedriveCount", JsonData.From(0)));
        AddRedriveStatus(Add);
        Add("StartDate", Text(StartDate));
        Add("StateMachineArn", StateMachineArn);
        Add("Status", StatusText());
        Add("StopDate", Text(StopDate));
        return JsonData.From(members);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                members.Add(new(name, JsonData.From(value)));
            }
        }
    }

    private void AddRedriveStatus(Action<string, string?> add)
    {
        if (IsExpress)
        {
            return;
        }

        var isDone = Status == ChildStatus.Succeeded;
        add("RedriveStatus", isDone ? "NOT_REDRIVABLE" : "REDRIVABLE_BY_MAP_RUN");
        add("RedriveStatusReason", isDone ? "Execution is SUCCEEDED and cannot be redriven" : null);
    }

    private string StatusText() => Status switch
    {
        ChildStatus.Succeeded => "SUCCEEDED",
        ChildStatus.TimedOut => "TIMED_OUT",
        ChildStatus.Aborted => "ABORTED",
        _ => "FAILED",
    };

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}

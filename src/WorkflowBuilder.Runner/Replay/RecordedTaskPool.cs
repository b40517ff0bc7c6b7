using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The recorded tasks by state, in the order they were scheduled, for runs that have left what was recorded.</summary>
internal sealed class RecordedTaskPool
{
    private readonly ILookup<string, (RecordedTask Task, Lazy<JsonData> Request)> _tasks;
    private readonly HashSet<long> _taken = [];

    public RecordedTaskPool(RecordedLane root) => _tasks = root.SelfAndInner()
        .SelectMany(TasksOf)
        .OrderBy(task => task.Task.Scheduled.Id)
        .ToLookup(task => task.State, task => (task.Task, new Lazy<JsonData>(() => RequestOf(task.Task))), StringComparer.Ordinal);

    /// <summary>Says that a task was replayed at its place.</summary>
    public void Take(RecordedTask task) => _taken.Add(task.Scheduled.Id);

    /// <summary>The first task of the state that was not replayed, before others one with the same request.</summary>
    public RecordedTask? Take(TaskRequest request)
    {
        var free = _tasks[request.StateName].Where(task => !_taken.Contains(task.Task.Scheduled.Id)).ToList();
        var found = free.Find(task => task.Request.Value == request.Input).Task ?? free.FirstOrDefault().Task;
        if (found is not null)
        {
            Take(found);
        }

        return found;
    }

    private static JsonData RequestOf(RecordedTask task) =>
        task.Scheduled.Payload(task.Scheduled.Type == nameof(HistoryEventType.TaskScheduled) ? "parameters" : "input");

    private static IEnumerable<(string State, RecordedTask Task)> TasksOf(RecordedLane lane)
    {
        var state = "";
        for (var i = 0; i < lane.Events.Count; i++)
        {
            var recorded = lane.Events[i];
            if (recorded.Type == nameof(HistoryEventType.TaskStateEntered))
            {
                state = recorded.Name ?? "";
            }
            else if (EventTypes.IsScheduled(recorded.Type))
            {
                yield return (state, RecordedTask.Of(lane, i));
            }
        }
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The events of a task, which depend on the kind of its resource.</summary>
internal sealed class TaskEvents(Lane lane, TaskResource resource)
{
    private bool IsService => resource.Kind == TaskResourceKind.Service;

    public void Scheduled(JsonData input, long? timeout, long? heartbeat, string? roleArn) => Record(
        HistoryEventType.TaskScheduled,
        HistoryEventType.LambdaFunctionScheduled,
        HistoryEventType.ActivityScheduled,
        () => IsService
            ? new TaskScheduledDetails(resource.Type, resource.Name, lane.Run.Names.Region, input, timeout, heartbeat, roleArn)
            : new WorkScheduledDetails(resource.Arn, input, timeout, heartbeat, roleArn));

    public void Started(string? workerName = null) => Record(
        HistoryEventType.TaskStarted,
        HistoryEventType.LambdaFunctionStarted,
        HistoryEventType.ActivityStarted,
        () => resource.Kind switch
        {
            TaskResourceKind.Service => new TaskStartedDetails(resource.Type, resource.Name),
            TaskResourceKind.Activity => new ActivityStartedDetails(workerName),
            _ => null,
        });

    public void Submitted(JsonData answer) => lane.Record(
        HistoryEventType.TaskSubmitted,
        lane.Run.History.IsWatched ? new TaskOutputDetails(resource.Type, resource.Name, answer) : null);

    public void Ended(TaskOutcome outcome)
    {
        if (outcome.Error is null)
        {
            Succeeded(outcome.Result);
        }
        else if (outcome.IsTimeout)
        {
            Record(HistoryEventType.TaskTimedOut, HistoryEventType.LambdaFunctionTimedOut, HistoryEventType.ActivityTimedOut, () => Details(outcome.Error));
        }
        else
        {
            Record(HistoryEventType.TaskFailed, HistoryEventType.LambdaFunctionFailed, HistoryEventType.ActivityFailed, () => Details(outcome.Error));
        }
    }

    private void Succeeded(JsonData result) => Record(
        HistoryEventType.TaskSucceeded,
        HistoryEventType.LambdaFunctionSucceeded,
        HistoryEventType.ActivitySucceeded,
        () => IsService ? new TaskOutputDetails(resource.Type, resource.Name, result) : new OutputDetails(result));

    private HistoryEventDetails Details(ExecutionError error) => IsService
        ? new TaskErrorDetails(resource.Type, resource.Name, error.Name, error.Cause)
        : new ErrorDetails(error.Name, error.Cause);

    private void Record(HistoryEventType service, HistoryEventType lambda, HistoryEventType activity, Func<HistoryEventDetails?> details)
    {
        var type = resource.Kind switch
        {
            TaskResourceKind.Service => service,
            TaskResourceKind.Lambda => lambda,
            _ => activity,
        };
        lane.Record(type, lane.Run.History.IsWatched ? details() : null);
    }
}

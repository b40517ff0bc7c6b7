using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Asks for a task of an activity from a state machine that works on it: <c>aws-sdk:sfn:getActivityTask</c>.</summary>
internal static class GetActivityTask
{
    // Step Functions holds the request that long, and then says that there is no task.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TaskHandler Find(TaskCall call, PendingTask poll) => request =>
    {
        var name = request.Input["WorkerName"] is { IsString: true } given ? given.GetString() : null;
        poll.EndAfter(Patience, new(JsonData.EmptyObject));
        if (request.Input["ActivityArn"] is { IsString: true } arn)
        {
            call.Run.World.Activities.Add(arn.GetString(), new PollingWorker(poll, name));
        }

        return new(TaskAnswer.Never);
    };
}

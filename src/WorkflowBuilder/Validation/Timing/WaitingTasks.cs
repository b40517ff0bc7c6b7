using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Tells the tasks that wait for more than the answer to a request, by their resource.</summary>
internal static class WaitingTasks
{
    public static bool WaitsForToken(this TaskState task) => task.Resource?.EndsWith(".waitForTaskToken", StringComparison.Ordinal) == true;

    public static bool WaitsForJob(this TaskState task) =>
        task.Resource is { } resource && (resource.EndsWith(".sync", StringComparison.Ordinal) || resource.Contains(".sync:", StringComparison.Ordinal));

    public static bool WaitsForWorker(this TaskState task) => task.Resource?.Contains(":activity:", StringComparison.Ordinal) == true;

    /// <summary>Whether the history has an event more: that the request was submitted, whose work goes on.</summary>
    public static bool Waits(this TaskState task) => task.WaitsForToken() || task.WaitsForJob();
}

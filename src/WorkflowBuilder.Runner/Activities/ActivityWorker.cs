namespace WorkflowBuilder.Runner;

/// <summary>A worker of an activity in the process.</summary>
/// <param name="Work">What it does.</param>
/// <param name="Name">The name of the worker, if it has one.</param>
internal sealed record ActivityWorker(JsonFunction Work, string? Name)
{
    public TaskAnswer Sign(TaskAnswer answer) => Name is null ? answer : answer.By(Name);
}

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>All cases, run once for all tests of a class.</summary>
public sealed class ReplayedExecutions : IAsyncLifetime
{
    internal List<ReplayedExecution> All { get; } = [];

    public async System.Threading.Tasks.Task InitializeAsync()
    {
        foreach (var @case in ExecutionCase.All())
        {
            All.Add(await ReplayedExecution.OfAsync(@case));
        }
    }

    public System.Threading.Tasks.Task DisposeAsync() => System.Threading.Tasks.Task.CompletedTask;
}

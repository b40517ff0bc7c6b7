using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Executions;

/// <summary>A case that was run again, with what is not as it was on AWS.</summary>
/// <param name="Id">The id of the case.</param>
/// <param name="Miss">The first difference, ids of events left out; <see langword="null"/> where there is none.</param>
/// <param name="IdMiss">The first difference of all; <see langword="null"/> where there is none.</param>
internal sealed record ReplayedExecution(string Id, string? Miss, string? IdMiss)
{
    public static async ValueTask<ReplayedExecution> OfAsync(ExecutionCase @case)
    {
        try
        {
            var run = await ExecutionReplay.RunAsync(@case);
            return new(@case.Id, Judge(@case, run, withIds: false), Judge(@case, run, withIds: true));
        }
        catch (Exception exception)
        {
            // Whatever goes wrong in one case, the others are to be seen too.
            var problem = $"no run: {exception.GetType().Name}: {exception.Message}";
            return new(@case.Id, problem, problem);
        }
    }

    private static string? Judge(ExecutionCase @case, JsonData run, bool withIds) =>
        new ExecutionJudge(@case.Content) { ComparesIds = withIds }.Compare(run)?.ToString();
}

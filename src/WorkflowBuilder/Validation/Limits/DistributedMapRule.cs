using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Distributed Map has been told how many items may run at once, how many may fail, and where the results go.</summary>
internal sealed class DistributedMapRule : IValidationRule
{
    private const double LambdaConcurrency = 1_000;

    public bool GivesOnlyHints => true;

    public void Check(ValidationContext context)
    {
        foreach (var scope in context.Scopes)
        {
            if (scope is { IsDistributed: true, Parent: { State: MapState map } state })
            {
                Check(map, context.IterationsOf(state), context.Problems);
            }
        }
    }

    private static void Check(MapState map, Bounds iterations, ProblemList problems)
    {
        if (map is { MaxConcurrency: null or { Value: 0 }, MaxConcurrencyPath: null } && iterations.Most > LambdaConcurrency)
        {
            problems.Add(LimitDiagnostics.UnlimitedConcurrency(map.Pointer, map.Name), map.Syntax);
        }

        if (map is
            {
                ToleratedFailureCount: null,
                ToleratedFailureCountPath: null,
                ToleratedFailurePercentage: null,
                ToleratedFailurePercentagePath: null,
            })
        {
            problems.Add(LimitDiagnostics.NoToleratedFailure(map.Pointer, map.Name), map.Syntax);
        }

        if (map.ResultWriter is null && map.Syntax.Find("ResultWriter") is null)
        {
            problems.Add(LimitDiagnostics.NoResultWriter(map.Pointer, map.Name), map.Syntax);
        }
    }
}

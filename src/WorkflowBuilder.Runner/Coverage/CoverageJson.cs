using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Writes coverage as JSON.</summary>
internal static class CoverageJson
{
    public static JsonData Of(Coverage coverage) => JsonData.EmptyObject
        .With("enteredStates", Of(coverage.EnteredStates))
        .With("takenTransitions", Of(coverage.TakenTransitions))
        .With("usedRetriers", Of(coverage.UsedRetriers))
        .With("startedScopes", Of(coverage.StartedScopes))
        .With("states", JsonData.From([.. coverage.States.Select(Of)]))
        .With("scopes", JsonData.From([.. coverage.Scopes.Select(Of)]));

    private static JsonData Of(CoverageRatio ratio) => JsonData.EmptyObject
        .With("covered", JsonData.From((long)ratio.Covered))
        .With("total", JsonData.From((long)ratio.Total))
        .With("percentage", JsonData.From(Math.Round(ratio.Percentage, 2)));

    private static JsonData Of(StateCoverage state) => JsonData.EmptyObject
        .With("name", JsonData.From(state.Name))
        .With("pointer", JsonData.From(state.Pointer))
        .With("visits", JsonData.From(state.Visits))
        .With("transitions", JsonData.From([.. state.Transitions.Select(Of)]))
        .With("retriers", JsonData.From([.. state.Retriers.Select(Of)]));

    private static JsonData Of(TransitionCoverage way) => JsonData.EmptyObject
        .With("field", JsonData.From(way.Field))
        .With("target", JsonData.From(way.Target))
        .With("count", JsonData.From(way.Count));

    private static JsonData Of(RetrierCoverage retrier) => JsonData.EmptyObject
        .With("field", JsonData.From(retrier.Field))
        .With("errorEquals", JsonData.From([.. retrier.ErrorEquals.Select(JsonData.From)]))
        .With("count", JsonData.From(retrier.Count));

    private static JsonData Of(ScopeCoverage scope) => JsonData.EmptyObject
        .With("pointer", JsonData.From(scope.Pointer))
        .With("started", JsonData.From(scope.Started))
        .With("succeeded", JsonData.From(scope.Succeeded));
}

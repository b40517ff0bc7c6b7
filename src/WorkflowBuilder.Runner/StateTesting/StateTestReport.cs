using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>Tells what came of a test: of all that was watched, AWS shows a part that depends on the type and the query language of the state.</summary>
internal sealed class StateTestReport(StateDefinition state, QueryLanguage language, StateInspection inspection)
{
    private readonly bool _isJsonPath = language == QueryLanguage.JsonPath;
    private readonly bool _isFixed = state is PassState { Result: not null };

    private bool ShowsInput => _isJsonPath && !_isFixed && state is not ParallelState;

    private bool ShowsArguments => state is TaskState || (_isJsonPath && state is PassState && !_isFixed);

    private bool ShowsResult => state is TaskState || _isFixed;

    private bool ShowsHttp => inspection.Request is { InspectionLevel: InspectionLevel.Trace, Mock: null }
        && state is TaskState { Resource: { } resource }
        && resource.EndsWith(":states:::http:invoke", StringComparison.Ordinal);

    public StateTestResult Of(ExecutionResult ended)
    {
        var status = StatusOf(ended);
        return new()
        {
            Status = status,
            Output = ended.Output,
            Error = ended.Error ?? inspection.Error?.Name,
            Cause = ended.Cause ?? (ended.Error is null ? inspection.Error?.Cause : null),
            NextState = ended.Status == ExecutionStatus.Succeeded ? inspection.NextState : null,
            InspectionData = inspection.Request.InspectionLevel == InspectionLevel.Info ? null : Inspect(),
        };
    }

    private StateTestStatus StatusOf(ExecutionResult ended) => ended.Status == ExecutionStatus.Succeeded
        ? inspection.Caught is null ? StateTestStatus.Succeeded : StateTestStatus.CaughtError
        : inspection.RetryDelay is null ? StateTestStatus.Failed : StateTestStatus.Retriable;

    private InspectionData Inspect()
    {
        var arguments = ShowsArguments ? inspection.Arguments : default;
        var http = ShowsHttp ? InspectionDataRequest.Of(inspection.Arguments) : null;
        return new()
        {
            Input = inspection.Request.Input,
            AfterInputPath = ShowsInput ? inspection.EffectiveInput : default,
            AfterParameters = _isJsonPath ? arguments : default,
            AfterArguments = _isJsonPath ? default : arguments,
            AfterItemsPath = _isJsonPath ? inspection.Map.Items : default,
            AfterItemsPointer = _isJsonPath ? inspection.Map.PointedItems : default,
            AfterItemSelector = inspection.Map.SelectedItems,
            AfterItemBatcher = inspection.Map.Batches,
            Result = ShowsResult ? inspection.Result : default,
            AfterResultSelector = inspection.SelectedResult,
            AfterResultPath = inspection.PlacedResult,
            MaxConcurrency = inspection.Map.MaxConcurrency,
            ToleratedFailureCount = (int?)inspection.Map.ToleratedFailureCount,
            ToleratedFailurePercentage = inspection.Map.ToleratedFailurePercentage,
            Request = http,
            Response = http is null || inspection.Result.IsUndefined ? null : InspectionDataResponse.Of(inspection.Result, http.Protocol),
            Variables = inspection.Variables.Count > 0 ? inspection.Variables : default,
            ErrorDetails = ErrorDetails(),
        };
    }

    private InspectionErrorDetails? ErrorDetails() => inspection.RetryIndex is null && inspection.Caught is null ? null : new()
    {
        RetryIndex = inspection.RetryIndex,
        RetryBackoffIntervalSeconds = inspection.RetryDelay is { } delay ? (int)delay.TotalSeconds : null,
        CatchIndex = inspection.Caught is { } exit ? exit.Number - 1 : null,
    };
}

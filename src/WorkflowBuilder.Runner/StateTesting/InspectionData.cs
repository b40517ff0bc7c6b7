using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a state made of its data on the way from its input to its output. What a state of its type and query language does not have is undefined.</summary>
public sealed record InspectionData
{
    internal InspectionData()
    {
    }

    /// <summary>The input of the state.</summary>
    public JsonData Input { get; init; }

    /// <summary>The input after <c>InputPath</c>.</summary>
    public JsonData AfterInputPath { get; init; }

    /// <summary>The input after <c>Parameters</c>.</summary>
    public JsonData AfterParameters { get; init; }

    /// <summary>The input after <c>Arguments</c>.</summary>
    public JsonData AfterArguments { get; init; }

    /// <summary>The items after <c>ItemsPath</c>.</summary>
    public JsonData AfterItemsPath { get; init; }

    /// <summary>The items after <c>ItemsPointer</c>.</summary>
    public JsonData AfterItemsPointer { get; init; }

    /// <summary>What <c>ItemSelector</c> makes of the items, in their order.</summary>
    public JsonData AfterItemSelector { get; init; }

    /// <summary>The batches that <c>ItemBatcher</c> makes of the items, in their order.</summary>
    public JsonData AfterItemBatcher { get; init; }

    /// <summary>The result of the work.</summary>
    public JsonData Result { get; init; }

    /// <summary>The result after <c>ResultSelector</c>.</summary>
    public JsonData AfterResultSelector { get; init; }

    /// <summary>The input and the result together after <c>ResultPath</c>.</summary>
    public JsonData AfterResultPath { get; init; }

    /// <summary>How many iterations may run at the same time; 0 is no limit.</summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>How many iterations may fail.</summary>
    public int? ToleratedFailureCount { get; init; }

    /// <summary>Which share of the iterations may fail, 0 to 100.</summary>
    public double? ToleratedFailurePercentage { get; init; }

    /// <summary>The request of an HTTP task; only at <see cref="InspectionLevel.Trace"/>, and not with a mock.</summary>
    public InspectionDataRequest? Request { get; init; }

    /// <summary>The response to an HTTP task; only at <see cref="InspectionLevel.Trace"/>, and not with a mock.</summary>
    public InspectionDataResponse? Response { get; init; }

    /// <summary>The variables after the state, an object; undefined where there are none.</summary>
    public JsonData Variables { get; init; }

    /// <summary>Which retrier and which catcher the error is for.</summary>
    public InspectionErrorDetails? ErrorDetails { get; init; }

    internal JsonData ToJson()
    {
        var members = new ApiMembers();
        AddData(members);
        members.AddNumber("maxConcurrency", MaxConcurrency);
        members.AddNumber("toleratedFailureCount", ToleratedFailureCount);
        members.AddNumber("toleratedFailurePercentage", ToleratedFailurePercentage);
        members.Add("request", Request?.ToJson() ?? default);
        members.Add("response", Response?.ToJson() ?? default);
        members.AddJson("variables", Variables);
        members.Add("errorDetails", ErrorDetails?.ToJson() ?? default);
        return members.ToJson();
    }

    private void AddData(ApiMembers members)
    {
        members.AddJson("input", Input);
        members.AddJson("afterInputPath", AfterInputPath);
        members.AddJson("afterParameters", AfterParameters);
        members.AddJson("afterArguments", AfterArguments);
        members.AddJson("afterItemsPath", AfterItemsPath);
        members.AddJson("afterItemsPointer", AfterItemsPointer);
        members.AddJson("afterItemSelector", AfterItemSelector);
        members.AddJson("afterItemBatcher", AfterItemBatcher);
        members.AddJson("result", Result);
        members.AddJson("afterResultSelector", AfterResultSelector);
        members.AddJson("afterResultPath", AfterResultPath);
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What came of the test of a state.</summary>
public sealed record StateTestResult
{
    internal StateTestResult()
    {
    }

    /// <summary>How it ended.</summary>
    public required StateTestStatus Status { get; init; }

    /// <summary>What the next state gets; undefined where the state failed.</summary>
    public JsonData Output { get; init; }

    /// <summary>The name of the error, also where a retrier or catcher handles it.</summary>
    public string? Error { get; init; }

    /// <summary>What happened.</summary>
    public string? Cause { get; init; }

    /// <summary>The state that follows: after the state, its rule or its catcher; <see langword="null"/> where none does.</summary>
    public string? NextState { get; init; }

    /// <summary>What the state made of its data; <see langword="null"/> at <see cref="InspectionLevel.Info"/>.</summary>
    public InspectionData? InspectionData { get; init; }

    /// <summary>The answer of the <c>TestState</c> API.</summary>
    public JsonData ToJson()
    {
        var members = new ApiMembers();
        members.AddJson("output", Output);
        members.AddText("error", Error);
        members.AddText("cause", Cause);
        members.Add("inspectionData", InspectionData?.ToJson() ?? default);
        members.AddText("nextState", NextState);
        members.AddText("status", StatusName);
        return members.ToJson();
    }

    private string StatusName => Status switch
    {
        StateTestStatus.Succeeded => "SUCCEEDED",
        StateTestStatus.Retriable => "RETRIABLE",
        StateTestStatus.CaughtError => "CAUGHT_ERROR",
        _ => "FAILED",
    };
}

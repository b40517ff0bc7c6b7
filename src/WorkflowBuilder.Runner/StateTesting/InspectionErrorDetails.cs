using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Which retrier and which catcher an error is for.</summary>
public sealed record InspectionErrorDetails
{
    internal InspectionErrorDetails()
    {
    }

    /// <summary>The number of the retrier in <c>Retry</c>, from 0, also where it has no attempts left.</summary>
    public int? RetryIndex { get; init; }

    /// <summary>How many seconds pass before the state is run again; <see langword="null"/> where it is not.</summary>
    public int? RetryBackoffIntervalSeconds { get; init; }

    /// <summary>The number of the catcher in <c>Catch</c>, from 0.</summary>
    public int? CatchIndex { get; init; }

    internal JsonData ToJson()
    {
        var members = new ApiMembers();
        members.AddNumber("catchIndex", CatchIndex);
        members.AddNumber("retryIndex", RetryIndex);
        members.AddNumber("retryBackoffIntervalSeconds", RetryBackoffIntervalSeconds);
        return members.ToJson();
    }
}

namespace WorkflowBuilder.Runner;

/// <summary>How a run compares with the recorded execution it replays.</summary>
/// <param name="Difference">The first difference; <see langword="null"/> where there is none.</param>
/// <param name="MatchedEvents">How many events of the history the run had, too, up to the end or the first difference.</param>
/// <param name="RecordedEvents">How many events the history has.</param>
public sealed record ReplayResult(ReplayDifference? Difference, int MatchedEvents, int RecordedEvents)
{
    /// <summary>Whether the run went as it was recorded.</summary>
    public bool IsSame => Difference is null;

    /// <summary>Gives the result in a sentence.</summary>
    public override string ToString() => Difference?.Message ?? $"The run went as it was recorded: {MatchedEvents} of {RecordedEvents} events.";
}

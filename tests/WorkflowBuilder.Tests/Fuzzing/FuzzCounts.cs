namespace WorkflowBuilder.Tests.Fuzzing;

/// <summary>How far a run came.</summary>
internal sealed record FuzzCounts(int Attempts, int Evaluations, TimeSpan LongestAttempt, string LongestText)
{
    public override string ToString() =>
        $"{Attempts} attempts, {Evaluations} of them evaluated; the longest took {LongestAttempt.TotalMilliseconds:0} ms: {LongestText}";
}

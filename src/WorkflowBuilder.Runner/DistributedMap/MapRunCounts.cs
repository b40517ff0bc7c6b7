using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How many items, or child executions, of a map run are in each status: the names are those of <c>DescribeMapRun</c>.</summary>
internal sealed class MapRunCounts
{
    public long Pending { get; private set; }

    public long Running { get; private set; }

    public long Succeeded { get; private set; }

    public long Failed { get; private set; }

    public long TimedOut { get; private set; }

    public long Aborted { get; private set; }

    public long ResultsWritten { get; private set; }

    public long Total => Pending + Running + Succeeded + Failed + TimedOut + Aborted;

    /// <summary>What counts against the tolerated failures.</summary>
    public long NotSucceeded => Failed + TimedOut + Aborted;

    public void Add(long count) => Pending += count;

    public void Start(long count)
    {
        Pending -= count;
        Running += count;
    }

    public void Finish(ChildStatus status, long count)
    {
        Running -= count;
        switch (status)
        {
            case ChildStatus.Succeeded: Succeeded += count; break;
            case ChildStatus.TimedOut: TimedOut += count; break;
            case ChildStatus.Aborted: Aborted += count; break;
            default: Failed += count; break;
        }
    }

    public void Write(long count) => ResultsWritten += count;

    public JsonData ToData() => JsonData.EmptyObject
        .With("pending", JsonData.From(Pending))
        .With("running", JsonData.From(Running))
        .With("succeeded", JsonData.From(Succeeded))
        .With("failed", JsonData.From(Failed))
        .With("timedOut", JsonData.From(TimedOut))
        .With("aborted", JsonData.From(Aborted))
        .With("total", JsonData.From(Total))
        .With("resultsWritten", JsonData.From(ResultsWritten));
}

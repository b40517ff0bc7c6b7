using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How many items, or child executions, of a map run came how far. The names are those of <c>DescribeMapRun</c>.</summary>
public sealed class MapRunCounts
{
    internal MapRunCounts()
    {
    }

    /// <summary>How many have not begun.</summary>
    public long Pending { get; private set; }

    /// <summary>How many have begun and not ended.</summary>
    public long Running { get; private set; }

    /// <summary>How many ended with an output.</summary>
    public long Succeeded { get; private set; }

    /// <summary>How many ended with an error.</summary>
    public long Failed { get; private set; }

    /// <summary>How many took longer than they may.</summary>
    public long TimedOut { get; private set; }

    /// <summary>How many were stopped.</summary>
    public long Aborted { get; private set; }

    /// <summary>How many results were taken.</summary>
    public long ResultsWritten { get; private set; }

    /// <summary>How many there are.</summary>
    public long Total => Pending + Running + Succeeded + Failed + TimedOut + Aborted;

    /// <summary>What counts against the tolerated failures.</summary>
    internal long NotSucceeded => Failed + TimedOut + Aborted;

    /// <summary>The counts as <c>DescribeMapRun</c> shows them.</summary>
    public JsonData ToData() => JsonData.EmptyObject
        .With("pending", JsonData.From(Pending))
        .With("running", JsonData.From(Running))
        .With("succeeded", JsonData.From(Succeeded))
        .With("failed", JsonData.From(Failed))
        .With("timedOut", JsonData.From(TimedOut))
        .With("aborted", JsonData.From(Aborted))
        .With("total", JsonData.From(Total))
        .With("resultsWritten", JsonData.From(ResultsWritten));

    internal void Add(long count) => Pending += count;

    internal void Start(long count)
    {
        Pending -= count;
        Running += count;
    }

    internal void Finish(ChildStatus status, long count)
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

    internal void Write(long count) => ResultsWritten += count;
}

namespace WorkflowBuilder.Runner.Tests;

public sealed class MapRunCountsTests
{
    [Fact]
    public void Counts_have_the_names_of_DescribeMapRun()
    {
        var counts = new MapRunCounts();

        counts.Add(9);
        counts.Start(8);
        counts.Finish(ChildStatus.Succeeded, 4);
        counts.Finish(ChildStatus.Failed, 1);
        counts.Finish(ChildStatus.TimedOut, 1);
        counts.Finish(ChildStatus.Aborted, 1);
        counts.Write(5);

        counts.ToData().ToString().Should().Be(
            """{"pending":1,"running":1,"succeeded":4,"failed":1,"timedOut":1,"aborted":1,"total":9,"resultsWritten":5}""");
        counts.NotSucceeded.Should().Be(3);
    }
}

using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.Replay;

public class ReplayHistoryTests
{
    private const string Started = """{"timestamp":"2026-03-01T12:00:00.250000+00:00","type":"ExecutionStarted","id":1,"previousEventId":0,"executionStartedEventDetails":{"input":"{\"n\":1}","inputDetails":{"truncated":false},"roleArn":"arn:aws:iam::210987654321:role/orders"}}""";
    private const string Entered = """{"timestamp":"2026-03-01T12:00:01+00:00","type":"PassStateEntered","id":2,"previousEventId":0,"stateEnteredEventDetails":{"name":"A","input":"{\"n\":1}"}}""";
    private const string Exited = """{"timestamp":"2026-03-01T12:00:02+00:00","type":"PassStateExited","id":3,"previousEventId":2,"stateExitedEventDetails":{"name":"A","output":"{\"n\":1}"}}""";
    private const string Succeeded = """{"timestamp":"2026-03-01T12:00:03+00:00","type":"ExecutionSucceeded","id":4,"previousEventId":3,"executionSucceededEventDetails":{"output":"{\"n\":1}"}}""";

    [Fact]
    public void A_history_tells_how_the_execution_began_and_ended()
    {
        var history = ReplayHistory.Parse(Page(Started, Entered, Exited, Succeeded));

        history.Input.Should().Be(JsonData.Parse("""{"n":1}"""));
        history.StartTime.Should().Be(new DateTimeOffset(2026, 3, 1, 12, 0, 0, 250, TimeSpan.Zero));
        history.RoleArn.Should().Be("arn:aws:iam::210987654321:role/orders");
        history.Type.Should().Be(StateMachineType.Standard);
        history.Status.Should().Be(ExecutionStatus.Succeeded);
        history.EventCount.Should().Be(4);
    }

    [Fact]
    public void Pages_may_come_from_several_files_in_any_order_and_overlap()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "2.json"), Page(Exited, Succeeded));
        File.WriteAllText(Path.Combine(folder, "1.json"), $$"""{"events":[{{Exited}},{{Entered}},{{Started}}],"nextToken":"more"}""");

        var history = ReplayHistory.Load(Path.Combine(folder, "2.json"), Path.Combine(folder, "1.json"));

        history.EventCount.Should().Be(4);
    }

    [Theory]
    [InlineData("1772366400.25")]
    [InlineData("1772366400250")]
    [InlineData("\"1772366400250\"")]
    [InlineData("\"2026-03-01T13:00:00.250+01:00\"")]
    public void Timestamps_are_texts_or_times_since_the_epoch(string timestamp)
    {
        var history = ReplayHistory.Parse(Page(Started.Replace("\"2026-03-01T12:00:00.250000+00:00\"", timestamp, StringComparison.Ordinal)));

        history.StartTime.ToString("O", CultureInfo.InvariantCulture).Should().StartWith("2026-03-01T1").And.Contain("00:00.2500000");
        history.StartTime.UtcDateTime.Hour.Should().Be(12);
        history.Status.Should().Be(ExecutionStatus.Running);
    }

    [Fact]
    public void The_log_of_an_express_execution_is_read_too()
    {
        const string Log = """{"id":"1","type":"ExecutionStarted","details":{"input":"[]","roleArn":"arn:aws:iam::210987654321:role/r"},"previous_event_id":"0","event_timestamp":"1772366400250","execution_arn":"arn:aws:states:us-east-1:210987654321:express:m:e:1"}""";

        var plain = ReplayHistory.Parse($"[{Log}]");
        var wrapped = ReplayHistory.Parse(Page($$"""{"logStreamName":"s","message":{{JsonData.From(Log)}}}"""));

        plain.Type.Should().Be(StateMachineType.Express);
        wrapped.Input.Should().Be(JsonData.EmptyArray);
        wrapped.Type.Should().Be(StateMachineType.Standard, "the ARN is in the message");
    }

    [Fact]
    public void What_happened_after_a_redrive_is_left_out()
    {
        const string Redriven = """{"timestamp":"2026-03-01T12:00:04+00:00","type":"ExecutionRedriven","id":5,"previousEventId":0}""";

        ReplayHistory.Parse(Page(Started, Entered, Exited, Succeeded, Redriven)).EventCount.Should().Be(4);
    }

    [Theory]
    [InlineData("{", "*Page 1 is not JSON.*")]
    [InlineData("{}", "*Page 1 has no array \"events\".")]
    [InlineData("7", "*Page 1 has no array \"events\".")]
    [InlineData("[]", "*There are no events.")]
    [InlineData("[7]", "*An event has no type or no number: 7")]
    [InlineData("[{\"type\":\"ExecutionStarted\",\"id\":-1}]", "*no type or no number*")]
    [InlineData("[{\"type\":\"ExecutionStarted\",\"id\":1}]", "*Event 1 has no timestamp*")]
    [InlineData("[{\"type\":\"ExecutionStarted\",\"id\":1,\"timestamp\":1e300}]", "*Event 1 has no timestamp*")]
    [InlineData("[{\"type\":\"ExecutionStarted\",\"id\":1,\"timestamp\":1}]", "*Event 1, ExecutionStarted, does not have its whole input. Get the history with its execution data.")]
    [InlineData("[" + Entered + "]", "*Event 1 is missing; the next one there is has the number 2. Give all pages of the history.")]
    [InlineData("[" + Started + "," + Exited + "]", "*Event 2 is missing*")]
    [InlineData("[" + Started + ",{\"type\":\"Other\",\"id\":1,\"timestamp\":1}]", "*two different events 1*")]
    [InlineData("[{\"type\":\"PassStateEntered\",\"id\":1,\"timestamp\":1}]", "*Event 1 is PassStateEntered, not ExecutionStarted.")]
    public void What_is_no_history_is_refused_with_a_reason(string json, string message)
    {
        var parse = () => ReplayHistory.Parse(json);

        parse.Should().Throw<InvalidHistoryException>().WithMessage(message);
    }

    [Fact]
    public void A_result_that_was_cut_off_is_refused()
    {
        const string Cut = """{"timestamp":1,"type":"TaskSucceeded","id":2,"previousEventId":1,"taskSucceededEventDetails":{"output":"{\"a","outputDetails":{"truncated":true}}}""";

        var parse = () => ReplayHistory.Parse(Page(Started, Cut));

        parse.Should().Throw<InvalidHistoryException>().WithMessage("*Event 2, TaskSucceeded, does not have its whole output*");
    }

    private static string Page(params string[] events) => $$"""{"events":[{{string.Join(',', events)}}]}""";
}

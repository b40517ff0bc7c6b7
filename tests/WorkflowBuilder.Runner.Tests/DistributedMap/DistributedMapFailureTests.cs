using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using static DistributedMapMachine;
using Task = System.Threading.Tasks.Task;

public sealed class DistributedMapFailureTests : IDisposable
{
    private const string Fail = """ "StartAt":"F","States":{"F":{"Type":"Fail"}} """;
    private const string FailOdd = """
        "StartAt":"C","States":{"C":{"Type":"Choice","Choices":[{"Variable":"$.fail","BooleanEquals":true,"Next":"F"}],"Default":"P"},
        "F":{"Type":"Fail","Error":"OwnedItemFailure","Cause":"intentional"},"P":{"Type":"Pass","End":true}}
        """;

    private readonly TemporaryS3 _s3 = new();

    // As recorded on AWS, but for the one child that started there while the failure travelled.
    [Fact]
    public async Task A_failure_too_many_fails_the_run_and_leaves_the_rest_pending()
    {
        var result = await RunAsync(
            Map(FailOdd, """
                "MaxConcurrency":1,"ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"data"}}
                """),
            """[{"n":0,"fail":false},{"n":1,"fail":true},{"n":2,"fail":false},{"n":3,"fail":false}]""");

        result.Status.Should().Be(ExecutionStatus.Failed);
        result.Error.Should().Be("States.ExceedToleratedFailureThreshold");
        result.Cause.Should().Be("The specified tolerated failure threshold was exceeded");
        result.Events().Skip(4).Should().Equal("4>5 MapRunFailed", "5>6 MapStateFailed", "6>7 ExecutionFailed");
        var run = result.MapRuns.Single();
        run.Status.Should().Be(ExecutionStatus.Failed);
        run.ItemCounts.ToData().ToString().Should().Be(
            """{"pending":2,"running":0,"succeeded":1,"failed":1,"timedOut":0,"aborted":0,"total":4,"resultsWritten":4}""");
        JsonData.Parse(_s3.Text($"{run.MapRunArn[^36..]}/PENDING_0.json")).Count.Should().Be(2);
        JsonData.Parse(_s3.Text($"{run.MapRunArn[^36..]}/FAILED_0.json"))[0]["Error"].GetString().Should().Be("OwnedItemFailure");
    }

    [Theory]
    [InlineData(""" "ItemSelector":{"n.$":"$$.Map.Item.Value.n"} """)]
    [InlineData(""" "ItemBatcher":{"MaxInputBytesPerBatch":25} """)]
    public async Task A_later_item_that_is_broken_does_not_hide_that_too_many_failed(string fields)
    {
        var result = await RunAsync(Map(Fail, fields + """, "MaxConcurrency":1 """), """[{"n":0},{"text":"far too large for a batch"}]""");

        result.Error.Should().Be("States.ExceedToleratedFailureThreshold");
    }

    [Fact]
    public async Task Counting_what_is_left_ends_when_the_run_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        _s3.Put("rows.parquet", "");
        var rows = new RowsThatCancel(cancellation);

        var run = () => Machine.Read(Map(Fail, """
            "MaxConcurrency":1,"ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"PARQUET"},
            "Parameters":{"Bucket":"data","Key":"rows.parquet"}},"ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"data"}}
            """)).RunAsync(
                JsonData.EmptyObject,
                options =>
                {
                    options.S3Folder = _s3.Root;
                    options.ParquetReader = rows;
                },
                cancellation.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
        rows.Given.Should().Be(RowsThatCancel.Before);
    }

    [Theory]
    [InlineData(""" "ToleratedFailureCount":1 """, "Succeeded")]
    [InlineData(""" "ToleratedFailurePercentage":50 """, "Succeeded")]
    [InlineData(""" "ToleratedFailurePercentage":49.9 """, "Failed")]
    [InlineData(""" "ToleratedFailureCount":0 """, "Failed")]
    public async Task Failures_are_tolerated_up_to_a_limit(string limit, string expected)
    {
        var result = await RunAsync(Map(FailOdd, limit), """[{"fail":true},{"fail":false}]""");

        result.Status.ToString().Should().Be(expected);
    }

    [Fact]
    public async Task An_execution_that_failed_is_a_result_with_what_is_known_about_it()
    {
        var result = await RunAsync(Map(FailOdd, """ "ToleratedFailureCount":1 """), """[{"fail":true},{"fail":false}]""");

        result.Output.Count.Should().Be(2);
        result.Output[0]["Status"].GetString().Should().Be("FAILED");
        result.Output[0]["Input"].GetString().Should().Be("""{"fail":true}""");
        result.Output[1].ToString().Should().Be("""{"fail":false}""");
    }

    [Fact]
    public async Task Standard_children_beside_the_failure_are_aborted()
    {
        var result = await RunAsync(
            Map("""
                "StartAt":"C","States":{"C":{"Type":"Choice","Choices":[{"Variable":"$","NumericEquals":0,"Next":"F"}],"Default":"W"},
                "F":{"Type":"Wait","Seconds":1,"Next":"G"},"G":{"Type":"Fail"},"W":{"Type":"Wait","Seconds":60,"End":true}}
                """, """ "MaxConcurrency":2 """),
            "[0,1,2]");

        result.Duration.Should().Be(TimeSpan.FromSeconds(1));
        result.MapRuns[0].ItemCounts.ToData().ToString().Should().Be(
            """{"pending":1,"running":0,"succeeded":0,"failed":1,"timedOut":0,"aborted":1,"total":3,"resultsWritten":2}""");
    }

    [Fact]
    public async Task Express_children_end_after_five_minutes()
    {
        var result = await RunAsync(
            Map("""
                "StartAt":"W","States":{"W":{"Type":"Wait","SecondsPath":"$","End":true}}
                """, """ "ToleratedFailureCount":1 """, "EXPRESS"),
            "[600,60]");

        result.Duration.Should().Be(TimeSpan.FromMinutes(5));
        result.MapRuns[0].ItemCounts.TimedOut.Should().Be(1);
        result.Output[0]["Status"].GetString().Should().Be("TIMED_OUT");
        result.Output[0]["ExecutionArn"].GetString().Should().StartWith("arn:aws:states:us-east-1:123456789012:express:machine/");
        result.Output[1].ToString().Should().Be("60");
    }

    [Fact]
    public async Task A_task_that_nothing_answers_ends_the_run()
    {
        var run = () => RunAsync(
            Map("""
                "StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true}}
                """, """ "ToleratedFailurePercentage":100 """),
            "[1]");

        await run.Should().ThrowAsync<MissingMockException>();
    }

    [Fact]
    public async Task A_reader_that_fails_is_caught()
    {
        var result = await RunAsync("""
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,
            "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}},
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON"},"Parameters":{"Bucket":"data","Key":"none"}},
            "Retry":[{"ErrorEquals":["States.ItemReaderFailed"],"MaxAttempts":1}],
            "Catch":[{"ErrorEquals":["States.ItemReaderFailed"],"Next":"C"}]},"C":{"Type":"Pass","End":true}}}
            """, "{}");

        result.Output["Error"].GetString().Should().Be("States.ItemReaderFailed");
        result.Output["Cause"].GetString().Should().StartWith("The specified key does not exist.");
        result.History.Count(happened => happened.Type == HistoryEventType.MapRunFailed).Should().Be(2);
        result.History.Count(happened => happened.Type == HistoryEventType.MapStateFailed).Should().Be(1);
    }

    [Fact]
    public async Task Without_a_folder_there_is_nothing_to_read()
    {
        var result = await Machine.RunAsync(Map(Pass, """
            "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Parameters":{"Bucket":"data"}}
            """));

        result.Error.Should().Be("States.ItemReaderFailed");
        result.Cause.Should().Be("No folder stands for S3 in this run. Set RunOptions.S3Folder, or --s3 DIR with wfb.");
    }

    [Fact]
    public async Task Results_larger_than_a_state_can_pass_on_are_an_error()
    {
        _s3.Put("large.jsonl", string.Concat(Enumerable.Repeat($"\"{new string('x', 1000)}\"\n", 300)));

        var result = await RunAsync(Map(Pass, """
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSONL"},"Parameters":{"Bucket":"data","Key":"large.jsonl"}}
            """), "{}");

        result.Error.Should().Be("States.DataLimitExceeded");
        result.MapRuns[0].ItemCounts.Succeeded.Should().Be(300);
    }

    [Fact]
    public async Task A_selector_that_fails_ends_the_execution()
    {
        var result = await RunAsync(Map(Pass, """ "ItemSelector":{"x.$":"$$.Map.Item.Value.none"},"ToleratedFailurePercentage":100 """), """[{"a":1}]""");

        result.Error.Should().Be("States.Runtime");
        result.Events().Skip(4).Should().Equal("4>5 MapRunFailed", "5>6 ExecutionFailed");
    }

    [Fact]
    public async Task A_parent_that_times_out_stops_its_children()
    {
        var definition = Map("""
            "StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}
            """, "").Replace("""{"StartAt":"M",""", """{"TimeoutSeconds":5,"StartAt":"M",""", StringComparison.Ordinal);

        var result = await RunAsync(definition, "[1,2]");

        result.Status.Should().Be(ExecutionStatus.TimedOut);
        result.Duration.Should().Be(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_branch_that_fails_aborts_the_map_run_beside_it()
    {
        var waiting = Map("""
            "StartAt":"W","States":{"W":{"Type":"Wait","Seconds":60,"End":true}}
            """, """ "ItemsPath":"$.items" """);

        var result = await RunAsync($$"""
            {"StartAt":"Q","States":{"Q":{"Type":"Parallel","End":true,"Branches":[{{waiting}},
            {"StartAt":"W1","States":{"W1":{"Type":"Wait","Seconds":1,"Next":"F"},"F":{"Type":"Fail","Error":"Down"} } }]} } }
            """, """{"items":[1,2]}""");

        result.Error.Should().Be("Down");
        result.Duration.Should().Be(TimeSpan.FromSeconds(1));
        result.History.Select(happened => happened.Type).Should().ContainInOrder(HistoryEventType.MapRunAborted, HistoryEventType.MapStateAborted);
        result.MapRuns[0].Status.Should().Be(ExecutionStatus.Aborted);
        result.MapRuns[0].ExecutionCounts.Aborted.Should().Be(2);
    }

    public void Dispose() => _s3.Dispose();

    private Task<ExecutionResult> RunAsync(string definition, string input, Action<RunOptions>? configure = null) =>
        _s3.RunAsync(definition, input, configure);

    private sealed class RowsThatCancel(CancellationTokenSource cancellation) : IParquetReader
    {
        public const int Before = 10;

        public int Given { get; private set; }

        public IEnumerable<JsonData> ReadRows(Stream file)
        {
            while (Given < 10_000)
            {
                Given++;
                if (Given == Before)
                {
                    cancellation.Cancel();
                }

                yield return JsonData.EmptyObject;
            }
        }
    }
}

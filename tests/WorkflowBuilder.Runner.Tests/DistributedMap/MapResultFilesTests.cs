using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

public sealed class MapResultFilesTests : IDisposable
{
    private const string MapRun = "arn:aws:states:us-west-2:000000000000:mapRun:machine/LifeMap:40663f35";
    private const string Machine = "arn:aws:states:us-west-2:000000000000:stateMachine:machine/LifeMap";
    private const string Child = "arn:aws:states:us-west-2:000000000000:execution:machine/LifeMap:";

    private readonly TemporaryS3 _s3 = new();

    // The texts are those of AWS.
    [Fact]
    public void Executions_are_written_to_the_file_of_their_status_as_AWS_does()
    {
        using var files = Files("""{"Bucket":"data","Prefix":"results/cancel"}""", ResultFormat.Executions);

        files.Add(0, Succeeded("db835b4b", "[1]"));
        files.Add(0, Failed("5f894d35"));
        files.Add(0, new() { Status = ChildStatus.Pending, Input = JsonData.Parse("""{"index":2}""") });
        files.Add(0, new() { Status = ChildStatus.Pending, Input = JsonData.Parse("""{"index":3}""") });
        var result = files.Complete();

        result.ToString().Should().Be(
            $$$"""{"MapRunArn":"{{{MapRun}}}","ResultWriterDetails":{"Bucket":"data","Key":"results/cancel/40663f35/manifest.json"}}""");
        _s3.Text("results/cancel/40663f35/FAILED_0.json").Should().Be(
            $$"""[{"Cause":"intentional","Error":"OwnedItemFailure","ExecutionArn":"{{Child}}5f894d35","Input":"{\"index\":0}","InputDetails":{"Included":true},"Name":"5f894d35","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"REDRIVABLE_BY_MAP_RUN","StartDate":"2026-09-23T22:58:19.314Z","StateMachineArn":"{{Machine}}","Status":"FAILED","StopDate":"2026-09-23T22:58:44.406Z"}]""");
        _s3.Text("results/cancel/40663f35/SUCCEEDED_0.json").Should().Be(
            $$"""[{"ExecutionArn":"{{Child}}db835b4b","Input":"{\"index\":1}","InputDetails":{"Included":true},"Name":"db835b4b","Output":"[1]","OutputDetails":{"Included":true},"RedriveCount":0,"RedriveStatus":"NOT_REDRIVABLE","RedriveStatusReason":"Execution is SUCCEEDED and cannot be redriven","StartDate":"2026-09-23T22:58:19.314Z","StateMachineArn":"{{Machine}}","Status":"SUCCEEDED","StopDate":"2026-09-23T22:58:44.406Z"}]""");
        _s3.Text("results/cancel/40663f35/PENDING_0.json").Should().Be(
            """[{"Input":"{\"index\":2}","InputDetails":{"Included":true},"Status":"PENDING"},{"Input":"{\"index\":3}","InputDetails":{"Included":true},"Status":"PENDING"}]""");
    }

    [Fact]
    public void The_manifest_names_the_files_with_their_sizes()
    {
        using var files = Files("""{"Bucket":"data","Prefix":"results/json/"}""", new("COMPACT", IsLines: false));

        files.Add(0, Succeeded("a", """["ü"]"""));
        files.Complete();

        _s3.Text("results/json/40663f35/SUCCEEDED_0.json").Should().Be("""[["ü"]]""");
        _s3.Text("results/json/40663f35/manifest.json").Should().Be(
            $$$"""{"DestinationBucket":"data","MapRunArn":"{{{MapRun}}}","ResultFiles":{"FAILED":[],"PENDING":[],"SUCCEEDED":[{"Key":"results/json/40663f35/SUCCEEDED_0.json","Size":8}]}}""");
    }

    [Theory]
    [InlineData("COMPACT", "[[1,2],3]")]
    [InlineData("FLATTEN", "[1,2,3]")]
    public void Outputs_are_transformed(string transformation, string expected)
    {
        using var files = Files("""{"Bucket":"data"}""", new(transformation, IsLines: false));

        files.Add(0, Succeeded("a", "[1,2]"));
        files.Add(0, Succeeded("b", "3"));
        files.Complete();

        _s3.Text("40663f35/SUCCEEDED_0.json").Should().Be(expected);
    }

    [Fact]
    public void What_did_not_succeed_keeps_all_that_is_known_about_it()
    {
        using var files = Files("""{"Bucket":"data"}""", new("FLATTEN", IsLines: true));

        files.Add(0, Failed("a") with { Status = ChildStatus.TimedOut });
        files.Add(0, Failed("b") with { Status = ChildStatus.Aborted, IsExpress = true });
        files.Complete();

        var lines = _s3.Text("40663f35/FAILED_0.jsonl").Split('\n');
        lines.Should().HaveCount(3).And.EndWith("");
        JsonData.Parse(lines[0])["Status"].GetString().Should().Be("TIMED_OUT");
        JsonData.Parse(lines[1])["Status"].GetString().Should().Be("ABORTED");
        JsonData.Parse(lines[1])["RedriveStatus"].IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void A_large_file_is_followed_by_another_one()
    {
        using var files = new MapResultFiles(_s3.Folder, JsonData.Parse("""{"Bucket":"data"}"""), MapRun, new("COMPACT", IsLines: false), largestFile: 5);

        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            files.Add(0, Succeeded(name, $"\"{name}\""));
        }

        files.Complete();

        _s3.Text("40663f35/SUCCEEDED_0.json").Should().Be("""["a","b"]""");
        _s3.Text("40663f35/SUCCEEDED_1.json").Should().Be("""["c","d"]""");
        _s3.Text("40663f35/SUCCEEDED_2.json").Should().Be("""["e"]""");
        JsonData.Parse(_s3.Text("40663f35/manifest.json"))["ResultFiles"]["SUCCEEDED"].Count.Should().Be(3);
    }

    [Theory]
    [InlineData("""{"Bucket":"missing"}""", "The specified bucket does not exist*")]
    [InlineData("""{"Bucket":"data","Prefix":"../../outside"}""", "The key * cannot be the path of a file*")]
    public void What_cannot_be_written_fails_the_writer(string parameters, string cause)
    {
        using var files = Files(parameters, ResultFormat.Executions);

        var write = () => files.Add(0, Failed("a"));

        var failure = write.Should().Throw<StatesException>().Which;
        failure.Error.Should().Be("States.ResultWriterFailed");
        failure.Cause.Should().Match(cause);
    }

    [Fact]
    public void A_bucket_must_be_named()
    {
        var create = () => Files("{}", ResultFormat.Executions);

        create.Should().Throw<StatesException>().Which.Error.Should().Be("States.ResultWriterFailed");
    }

    [Theory]
    [InlineData("{}", true, "NONE", false)]
    [InlineData("{}", false, "COMPACT", false)]
    [InlineData("""{"Transformation":"FLATTEN","OutputType":"JSONL"}""", true, "FLATTEN", true)]
    [InlineData("""{"OutputType":"JSON"}""", true, "NONE", false)]
    public void The_format_depends_on_whether_results_are_exported(string config, bool isExported, string transformation, bool isLines) =>
        ResultFormat.From(JsonData.Parse(config), isExported).Should().Be(new ResultFormat(transformation, isLines));

    public void Dispose() => _s3.Dispose();

    private MapResultFiles Files(string parameters, ResultFormat format) => new(_s3.Folder, JsonData.Parse(parameters), MapRun, format);

    private static ChildExecution Succeeded(string name, string output) =>
        Execution(ChildStatus.Succeeded, name, 1) with { Output = JsonData.Parse(output) };

    private static ChildExecution Failed(string name) =>
        Execution(ChildStatus.Failed, name, 0) with { Error = "OwnedItemFailure", Cause = "intentional" };

    private static ChildExecution Execution(ChildStatus status, string name, int index) => new()
    {
        Status = status,
        Input = JsonData.EmptyObject.With("index", JsonData.From(index)),
        ExecutionArn = Child + name,
        StateMachineArn = Machine,
        Name = name,
        StartDate = new(2026, 9, 23, 22, 58, 19, 314, TimeSpan.Zero),
        StopDate = new(2026, 9, 23, 22, 58, 44, 406, TimeSpan.Zero),
    };
}

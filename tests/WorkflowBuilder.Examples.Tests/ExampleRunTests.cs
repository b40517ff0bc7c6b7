using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>Each example runs, and what comes of it is that of the snapshot.</summary>
public sealed class ExampleRunTests : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly string _s3 = Directory.CreateTempSubdirectory("s3").FullName;

    public static TheoryData<string> Names => new(ExampleRuns.All.Keys);

    public void Dispose() => Directory.Delete(_s3, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public async System.Threading.Tasks.Task The_run_is_that_of_the_snapshot(string name)
    {
        var example = ExampleRuns.All[name];
        foreach (var (path, content) in example.Objects)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_s3, path))!);
            await File.WriteAllTextAsync(Path.Combine(_s3, path), content);
        }

        var result = await StateMachineRunner.Create(example.Workflow).RunAsync(JsonData.Parse(example.Input), run =>
        {
            run.TimeProvider = new NewYear();
            run.ExecutionName = "run-1";
            run.S3Folder = _s3;
            example.Configure(run);
        });

        Snapshot.Matches(Describe(example, result), $"runs/{name}.json");
    }

    [Fact]
    public void Every_example_is_run_and_every_snapshot_has_a_run()
    {
        var folders = Directory.GetDirectories(Path.Combine(Snapshot.Repository, "examples"))
            .Select(Path.GetFileName)
            .Where(name => !name!.EndsWith(".Cdk", StringComparison.Ordinal));
        var snapshots = Directory.GetFiles(Path.Combine(Snapshot.Repository, "snapshots", "runs")).Select(Path.GetFileNameWithoutExtension);

        folders.Should().BeSubsetOf(ExampleRuns.All.Keys);
        snapshots.Should().BeEquivalentTo(ExampleRuns.All.Keys);
    }

    private string Describe(ExampleRun example, ExecutionResult result)
    {
        var run = JsonData.EmptyObject
            .With("input", JsonData.Parse(example.Input))
            .With("status", JsonData.From(result.Status.ToString()))
            .With("output", result.Output.IsUndefined ? JsonData.Null : result.Output)
            .With("error", JsonData.From(result.Error))
            .With("cause", JsonData.From(result.Cause))
            .With("duration", JsonData.From(result.Duration.ToString("c", CultureInfo.InvariantCulture)))
            .With("visited", JsonData.From([.. result.VisitedStates.Select(JsonData.From)]));
        run = Written(example) is { Count: > 0 } written ? run.With("written", JsonData.From(written)) : run;
        return JsonSerializer.Serialize(run.ToElement(), Readable) + "\n";
    }

    private List<KeyValuePair<string, JsonData>> Written(ExampleRun example) =>
    [
        .. Directory.GetFiles(_s3, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_s3, file).Replace('\\', '/'))
            .Where(path => !example.Objects.ContainsKey(path))
            .Order(StringComparer.Ordinal)
            .Select(path => KeyValuePair.Create(path, JsonData.Parse(File.ReadAllText(Path.Combine(_s3, path))))),
    ];

    private sealed class NewYear : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}

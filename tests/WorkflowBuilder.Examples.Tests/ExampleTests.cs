using System.Reflection;
using System.Text.Json;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>Each folder in <c>examples/</c> has a workflow that is valid and has a snapshot, and a program that prints it.</summary>
public class ExampleTests
{
    private static readonly Dictionary<string, Func<Workflow>> All = new()
    {
        ["ActivityWorker"] = () => ActivityWorker.ActivityWorkerWorkflow.Create(),
        ["ChoiceAfterwards"] = ChoiceAfterwards.ChoiceAfterwardsWorkflow.Create,
        ["CustomStateDynamoDb"] = () => CustomStateDynamoDb.CustomStateDynamoDbWorkflow.Create(),
        ["DistributedMapCsv"] = () => DistributedMapCsv.DistributedMapCsvWorkflow.Create(),
        ["FailWithCause"] = FailWithCause.FailWithCauseWorkflow.Create,
        ["FragmentsInParallel"] = FragmentsInParallel.FragmentsInParallelWorkflow.Create,
        ["IntrinsicFunctions"] = () => IntrinsicFunctions.IntrinsicFunctionsWorkflow.Create(),
        ["JobPoller"] = () => JobPoller.JobPollerWorkflow.Create(),
        ["MapItems"] = MapItems.MapItemsWorkflow.Create,
        ["OrderFulfilment"] = () => OrderFulfilment.OrderFulfilmentWorkflow.Create(),
        ["ParallelRetryCatch"] = ParallelRetryCatch.ParallelRetryCatchWorkflow.Create,
        ["WaitUntilTimestamp"] = () => WaitUntilTimestamp.WaitUntilTimestampWorkflow.Create(),
    };

    public static TheoryData<string> Names => new(All.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_definition_is_that_of_the_snapshot(string name)
    {
        var workflow = All[name]();

        Snapshot.Matches(workflow.ToJson(), $"asl/{name}.asl.json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_graph_is_that_of_the_snapshot(string name) => Snapshot.Matches(All[name]().ToMermaid(), $"graphs/{name}.mmd");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_workflow_has_no_problem(string name) => All[name]().Validate().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_prints_the_definition(string name)
    {
        var (exitCode, output) = RunProgram(name, "asl");

        exitCode.Should().Be(0);
        JsonElement.DeepEquals(JsonElement.Parse(output), JsonElement.Parse(All[name]().ToJson())).Should().BeTrue();
    }

    [Fact]
    public void A_program_with_a_command_line_runs_its_workflow()
    {
        var (exitCode, output) = RunProgram("OrderFulfilment", "run", "--input", """{ "orderId": "o-1", "total": 30, "items": [{ "sku": "a" }] }""");

        exitCode.Should().Be(0);
        output.Should().StartWith("SUCCEEDED: ").And.Contain("\"parcel\": \"p-1\"");
    }

    [Fact]
    public void Every_folder_is_tested_and_every_snapshot_has_a_folder()
    {
        var folders = Directory.GetDirectories(Path.Combine(Snapshot.Repository, "examples"))
            .Select(Path.GetFileName)
            .Where(name => !name!.EndsWith(".Cdk", StringComparison.Ordinal));
        var snapshots = Directory.GetFiles(Path.Combine(Snapshot.Repository, "snapshots", "asl")).Select(path => Path.GetFileName(path).Split('.')[0]);

        folders.Should().BeEquivalentTo(All.Keys);
        snapshots.Should().BeEquivalentTo(All.Keys);
    }

    [Fact]
    public void The_readme_lists_every_folder()
    {
        var readme = File.ReadAllText(Path.Combine(Snapshot.Repository, "examples", "README.md"));

        All.Keys.Where(name => !readme.Contains($"[{name}]({name}/{name}Workflow.cs)", StringComparison.Ordinal)).Should().BeEmpty();
    }

    // A program without a command line prints the definition whatever it is called with.
    private static (int ExitCode, string Output) RunProgram(string name, params string[] arguments)
    {
        var main = Assembly.Load(name).EntryPoint!;
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            return ((int)main.Invoke(null, main.GetParameters().Length == 0 ? null : [arguments])!, output.ToString());
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}

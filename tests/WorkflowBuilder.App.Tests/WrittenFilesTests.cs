namespace WorkflowBuilder.Tests;

public class WrittenFilesTests
{
    [Fact]
    public async System.Threading.Tasks.Task All_definitions_are_printed_unless_some_are_named()
    {
        using var all = new AppShell();
        using var one = new AppShell();

        (await all.RunAsync(Add, "asl")).Should().Be(0);
        (await one.RunAsync(Add, "asl", "Refunds")).Should().Be(0);

        all.Output.Should().Be($"{Shop.Orders().ToJson()}\n{Shop.Refunds().ToJson()}\n");
        one.Output.Should().Be($"{Shop.Refunds().ToJson()}\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_compact_definition_is_one_line()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(Add, "asl", "Orders", "--compact")).Should().Be(0);

        shell.Output.Should().Be(Shop.Orders().ToJson(new() { Indented = false }) + "\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_folder_gets_a_file_for_each_workflow()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(new Workflow("../a:b", new Pass("A"))).Add(Shop.Orders()), "asl", "--directory", shell.File("new/folder"))).Should().Be(0);

        Directory.GetFiles(shell.File("new/folder")).Select(Path.GetFileName).Should().BeEquivalentTo("-a-b.asl.json", "Orders.asl.json");
        shell.Output.Should().BeEmpty();
    }

    [Fact]
    public async System.Threading.Tasks.Task Two_workflows_do_not_share_a_file()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(new Workflow("a/b", new Pass("A"))).Add(new Workflow("A?b", new Pass("A"))), "asl", "--directory", shell.Folder)).Should().Be(2);

        shell.Error.Should().Be("error: --directory: \"a/b\" and \"A?b\" would both be written to a-b.asl.json. Rename one.\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_file_holds_one_workflow()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(Add, "graph", "--output", shell.File("a.mmd"))).Should().Be(2);

        shell.Error.Should().StartWith("error: --output: there are 2 workflows, and a file holds one.");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_workflow_with_errors_is_not_written()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Broken()), "asl")).Should().Be(1);

        shell.Output.Should().BeEmpty();
        shell.Error.Should().Contain("Broken.cs:7: error WFB2001: There is no state \"Nowhere\" at this level.");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_workflow_that_cannot_be_compiled_is_not_written()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(new Workflow("W", new Parallel("Empty"))), "graph")).Should().Be(1);

        shell.Error.Should().Contain("error WFB9003");
    }

    [Fact]
    public async System.Threading.Tasks.Task Graphs_are_written_in_the_language_of_Mermaid()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(Add, "graph", "Refunds", "--format", "mermaid")).Should().Be(0);

        shell.Output.Should().Be(Shop.Refunds().ToMermaid());
    }

    private static void Add(WorkflowApp app) => app.Add(Shop.Orders()).Add(Shop.Refunds());
}

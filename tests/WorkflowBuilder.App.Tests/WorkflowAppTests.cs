namespace WorkflowBuilder.Tests;

public class WorkflowAppTests
{
    [Fact]
    public async System.Threading.Tasks.Task Without_a_command_there_is_help()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Refunds()))).Should().Be(0);

        shell.Output.Should().Contain("\"Orders\", \"Refunds\"").And.ContainAll("validate", "asl", "run", "graph");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_name_that_is_not_known_is_met_with_those_that_are()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Refunds()), "asl", "Order")).Should().Be(2);

        shell.Output.Should().BeEmpty();
        shell.Error.Should().StartWith("error: There is no workflow \"Order\". There are \"Orders\", \"Refunds\".\n");
    }

    [Theory]
    [InlineData("asl", "--nope")]
    [InlineData("nope")]
    [InlineData("graph", "--format", "svg")]
    [InlineData("asl", "--output", "a", "--directory", "b")]
    public async System.Threading.Tasks.Task What_is_no_command_line_is_misuse(params string[] arguments)
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()), arguments)).Should().Be(2);

        shell.Error.Should().StartWith("error: ").And.EndWith("--help shows what there is.\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task An_app_without_workflows_says_how_to_add_some()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(_ => { }, "validate")).Should().Be(2);

        shell.Error.Should().StartWith("error: There are no workflows. Add them with app.Add(workflow).\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task Two_workflows_of_one_name_are_refused()
    {
        using var shell = new AppShell();

        var add = () => shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Orders()), "validate");

        await add.Should().ThrowAsync<ArgumentException>().WithMessage("There are two workflows \"Orders\" (Shop.cs:* and Shop.cs:*). Give one of them another name.*");
    }

    [Fact]
    public void The_command_line_can_be_waited_for()
    {
        using var shell = new AppShell();

        WorkflowApp.Run(["asl", "--output", shell.File("a.asl.json")], app => app.Add(Shop.Orders())).Should().Be(0);

        File.ReadAllText(shell.File("a.asl.json")).Should().Be(Shop.Orders().ToJson() + "\n");
    }
}

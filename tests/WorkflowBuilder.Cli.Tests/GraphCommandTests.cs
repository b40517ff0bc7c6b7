using System.Text;
using WorkflowBuilder.Cli.Commands;

namespace WorkflowBuilder.Cli.Tests;

public class GraphCommandTests
{
    private const string Definition = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "Ghost" } } }""";

    [Fact]
    public async System.Threading.Tasks.Task A_definition_is_drawn_even_with_errors()
    {
        using var shell = new Shell();

        (await shell.RunAsync("graph", shell.Write("a.asl.json", Definition))).Should().Be(0);

        shell.Output.Should().StartWith("flowchart TD\n").And.Contain("n1(\"A<br/>Pass\")").And.Contain("Ghost<br/>missing");
    }

    [Fact]
    public async System.Threading.Tasks.Task The_state_machines_of_a_template_are_drawn_one_after_the_other()
    {
        using var shell = new Shell();
        var machine = $$"""{ "Type": "AWS::Serverless::StateMachine", "Properties": { "Definition": {{Definition}} } }""";
        var template = shell.Write("template.json", $$"""{ "Resources": { "One": {{machine}}, "Two": {{machine}} } }""");

        (await shell.RunAsync("graph", template, "--output", Path.Combine(shell.Folder, "out.mmd"))).Should().Be(0);

        shell.Output.Should().BeEmpty();
        File.ReadAllText(Path.Combine(shell.Folder, "out.mmd")).Split("flowchart TD").Should().HaveCount(3);
    }

    [Fact]
    public async System.Threading.Tasks.Task Standard_input_is_drawn()
    {
        using var shell = new Shell();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Definition));

        (await GraphCommand.RunAsync("-", null, shell.Console(input), default)).Should().Be(0);

        shell.Output.Should().StartWith("flowchart TD\n").And.Contain("Ghost<br/>missing");
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("{ \"Resources\": {} }")]
    public async System.Threading.Tasks.Task A_file_without_a_definition_is_misuse(string text)
    {
        using var shell = new Shell();

        (await shell.RunAsync("graph", shell.Write("a.json", text))).Should().Be(2);

        shell.Error.Should().StartWith("wfb: there is no definition in ");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_file_that_is_not_there_is_misuse()
    {
        using var shell = new Shell();

        (await shell.RunAsync("graph", "nowhere.asl.json")).Should().Be(2);

        shell.Error.Should().StartWith("wfb: cannot read nowhere.asl.json: ");
    }
}

using System.Text.Json;

namespace WorkflowBuilder.Tests;

public class ValidateCommandTests
{
    [Fact]
    public async System.Threading.Tasks.Task Workflows_without_errors_pass()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Refunds()), "validate")).Should().Be(0);

        shell.Output.Should().Be("2 state machines, 0 errors, 0 warnings; 2 hints not shown\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_finding_has_the_line_of_C_sharp()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Broken()), "validate")).Should().Be(1);

        shell.Output.Should().Contain("/src/Broken.cs:7: error WFB2001: There is no state \"Nowhere\" at this level.")
            .And.Contain("  state machine: Broken\n")
            .And.EndWith("2 state machines, 2 errors, 0 warnings; 2 hints not shown\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task The_line_of_C_sharp_is_shown_where_its_file_is()
    {
        using var shell = new AppShell();
        await File.WriteAllTextAsync(shell.File("Broken.cs"), "namespace Shop;\n\n    var lost = new CustomState(\"Lost\");\n");

        (await shell.RunAsync(app => app.Add(Shop.Broken(shell.File("Broken.cs"), line: 3)), "validate")).Should().Be(1);

        shell.Output.Should().Contain("\n  var lost = new CustomState(\"Lost\");\n  state machine: Broken\n");
    }

    [Fact]
    public async System.Threading.Tasks.Task Files_below_the_folder_are_named_from_there()
    {
        using var shell = new AppShell();
        var file = Path.Combine(Directory.GetCurrentDirectory(), "src", "Broken.cs");

        (await shell.RunAsync(app => app.Add(Shop.Broken(file)), "validate")).Should().Be(1);

        shell.Output.Should().Contain("\nsrc/Broken.cs:7: error").And.NotContain(Directory.GetCurrentDirectory());
    }

    [Theory]
    [InlineData(true, "\nshop-of-a-build/Broken.cs:7: error")]
    [InlineData(false, "\n/_/shop-of-a-build/Broken.cs:7: error")]
    public async System.Threading.Tasks.Task Files_of_a_deterministic_build_are_those_below_the_folder(bool isThere, string place)
    {
        using var shell = new AppShell();
        var folder = Path.Combine(Directory.GetCurrentDirectory(), "shop-of-a-build");
        if (isThere)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllTextAsync(Path.Combine(folder, "Broken.cs"), "");
        }

        (await shell.RunAsync(app => app.Add(Shop.Broken("/_/shop-of-a-build/Broken.cs")), "validate")).Should().Be(1);

        if (isThere)
        {
            Directory.Delete(folder, recursive: true);
        }

        ("\n" + shell.Output).Should().Contain(place);
    }

    [Theory]
    [InlineData("validate", "[<names>...]")]
    [InlineData("run", "[<name>]")]
    public async System.Threading.Tasks.Task Help_has_a_word_for_the_names_of_workflows(string command, string argument)
    {
        using var shell = new AppShell();

        await shell.RunAsync(app => app.Add(Shop.Orders()), command, "--help");

        shell.Output.Should().Contain(argument).And.NotContain("<Orders>");
    }

    [Fact]
    public async System.Threading.Tasks.Task Workflows_that_are_not_named_are_not_checked()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Orders()).Add(Shop.Broken()), "validate", "Orders")).Should().Be(0);

        shell.Output.Should().Be("1 state machine, 0 errors, 0 warnings; 1 hint not shown\n");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async System.Threading.Tasks.Task Programs_get_the_findings_as_JSON(string format)
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Broken()), "validate", "--format", format)).Should().Be(1);

        JsonElement.Parse(shell.Output).GetRawText().Should().Contain("WFB2001").And.Contain("Broken.cs");
    }

    [Fact]
    public async System.Threading.Tasks.Task GitHub_gets_workflow_commands()
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Broken()), "validate", "--format", "github")).Should().Be(1);

        shell.Output.Should().Contain("::error file=/src/Broken.cs,line=7,title=WFB2001 in Broken::There is no state");
    }

    [Theory]
    [InlineData("WFB2001=off", "error: --rule: WFB2001 is what Step Functions rejects and stays an error.\n")]
    [InlineData("WFB0000=off", "error: --rule: there is no code \"WFB0000\".")]
    [InlineData("WFB2001", "error: --rule: \"WFB2001\" must be CODE=off")]
    public async System.Threading.Tasks.Task A_rule_that_cannot_be_set_so_is_misuse(string rule, string message)
    {
        using var shell = new AppShell();

        (await shell.RunAsync(app => app.Add(Shop.Broken()), "validate", "--rule", rule)).Should().Be(2);

        shell.Error.Should().StartWith(message);
    }

    [Fact]
    public async System.Threading.Tasks.Task Settings_beside_the_C_sharp_file_hold_where_the_code_says_nothing()
    {
        using var shell = new AppShell();
        await File.WriteAllTextAsync(shell.File(".wfbconfig"), "root = true\nseverty = hint\n");
        var workflow = Shop.Broken(shell.File("Broken.cs"));
        using var inline = new AppShell();

        await shell.RunAsync(app => app.Add(workflow), "validate");
        await inline.RunAsync(
            app =>
            {
                app.Add(workflow);
                app.Validation = new();
            },
            "validate");

        shell.Output.Should().Contain("severty");
        inline.Output.Should().NotContain("severty");
    }
}

using System.CommandLine;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Valid = """{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("wfb").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task A_valid_file_gives_a_summary_and_exit_code_0()
    {
        var file = Write("valid.asl.json", Valid);

        var exitCode = await Run("validate", file);

        exitCode.Should().Be(0);
        Lines(_output).Should().ContainSingle().Which.Should().StartWith("1 file, 1 state machine, 0 errors, 0 warnings");
        _error.ToString().Should().BeEmpty();
    }

    [Fact]
    public async Task A_finding_has_the_place_the_code_and_exit_code_1()
    {
        var file = Write("broken.asl.json", """
            {
              "StartAt": "A",
              "States": {
                "A": { "Type": "Pass", "Next": "Nowhere" },
                "B": { "Type": "Succeed" }
              }
            }
            """);

        var exitCode = await Run("validate", file);

        exitCode.Should().Be(1);
        Lines(_output).Should()
            .HaveElementAt(0, $"{file}:4:36: error WFB2001: There is no state \"Nowhere\" at this level. Add the state or correct the name.")
            .And.HaveElementAt(1, "  \"A\": { \"Type\": \"Pass\", \"Next\": \"Nowhere\" },")
            .And.HaveElementAt(2, "                                 ^~~~~~~~~")
            .And.Contain($"{file}:5:10: error WFB2002: No path leads from StartAt to state \"B\". Lead to it from another state or remove it.")
            .And.Contain(line => line.StartsWith("1 file, 1 state machine, 2 errors, 0 warnings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_files_are_checked_though_one_is_broken()
    {
        var exitCode = await Run("validate", Write("a.json", "{"), Write("b.json", Valid), Write("c.json", "[]"));

        exitCode.Should().Be(1);
        Lines(_output)[^1].Should().StartWith("3 files, 3 state machines, 2 errors, 0 warnings");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_misuse_and_the_others_are_checked()
    {
        var exitCode = await Run("validate", Path.Combine(_folder, "missing.json"), Write("valid.json", Valid));

        exitCode.Should().Be(2);
        _error.ToString().Should().StartWith("wfb: cannot read ").And.NotContain("   at ");
        Lines(_output).Should().ContainSingle().Which.Should().StartWith("1 file, 1 state machine, 0 errors, 0 warnings");
    }

    [Fact]
    public async Task A_folder_without_definitions_is_misuse()
    {
        var exitCode = await Run("validate", _folder);

        exitCode.Should().Be(2);
        _error.ToString().Should().Be($"wfb: there is no definition or template in {_folder}.{Environment.NewLine}");
    }

    [Theory]
    [InlineData]
    [InlineData("validate")]
    [InlineData("validate", "--nonsense", "file.json")]
    [InlineData("frobnicate")]
    public async Task A_wrong_command_line_is_misuse(params string[] arguments)
    {
        var exitCode = await Run(arguments);

        exitCode.Should().Be(2);
        _error.ToString().Should().Contain("wfb --help");
    }

    [Fact]
    public async Task Help_names_the_command()
    {
        var exitCode = await Run("--help");

        exitCode.Should().Be(0);
        _output.ToString().Should().Contain("validate");
    }

    [Fact]
    public async Task Control_characters_of_a_file_do_not_reach_the_terminal()
    {
        var file = Write("escape.json", """{ "StartAt": "\u001b[2J", "States": { "A": { "Type": "Pass", "End": true } } }""");

        await Run("validate", file);

        _output.ToString().Should().NotContain("\u001b");
    }

    private System.Threading.Tasks.Task<int> Run(params string[] arguments) =>
        Program.RunAsync(arguments, new InvocationConfiguration { Output = _output, Error = _error });

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}

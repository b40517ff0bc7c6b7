using System.Text.Json;
using System.Xml.Linq;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class TestCommandTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly string _definition;

    public TestCommandTests() => _definition = _shell.Write("orders.asl.json", Shop.Definition);

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Each_test_case_has_a_line_and_all_together_a_table_of_what_they_covered()
    {
        var exitCode = await Run();

        exitCode.Should().Be(0);
        _shell.Output.Should().Be("""
            passed  Small: SUCCEEDED, 4 transitions, 10 s
            passed  Declined: FAILED, 2 transitions, 0 s
            2 passed, 0 failed

            State           Visits  Ways out and retriers
            Charge               2  Next 1, Catch[0] 1, Retry[0] 1
            Is it large?         1  Choices[0] 0, Default 1
            Review               0  Next 0
            Ship                 1  End 1
            Reject               1

            States entered: 4 of 5 (80.0 %)
            Transitions taken: 4 of 6 (66.7 %)
            Retriers used: 1 of 1 (100.0 %)

            Not covered:
              Is it large?: Choices[0] to Review was never taken
              Review was never entered

            """);
    }

    [Theory]
    [InlineData("\"total\": 30 } } },\n    \"is rejected\"", "\"total\": 31 } } },\n    \"is rejected\"", "FAILED  Small: must give {\"total\":31}, but gave {\"total\":30}")]
    [InlineData("\"Error\": \"Rejected\"", "\"Error\": \"Other\"", "FAILED  Declined: must fail with Other, but ended FAILED with Rejected (The card was declined.)")]
    [InlineData("\"Cause\": \"\"", "\"Cause\": \"Other.\"", "FAILED  Declined: must fail with Rejected (Other.), but ended FAILED with Rejected (The card was declined.)")]
    [InlineData("\"#Expect\": \"is small\"", "\"#Expect\": \"is rejected\"", "FAILED  Small: must fail with Rejected, but gave {\"total\":30}")]
    [InlineData(", \"#Expect\": \"is rejected\"", "", "FAILED  Declined: must succeed, but ended FAILED with Rejected (The card was declined.)")]
    [InlineData("\"Ship\": \"sent\", ", "", "FAILED  Small: State \"Ship\" calls arn:aws:states:::sqs:sendMessage, and nothing in test case \"Small\" answers it.")]
    public async Task A_test_case_that_does_not_end_as_it_must_fails(string text, string replacement, string line)
    {
        var exitCode = await RunWith(Shop.Mocks.ReplaceLineEndings("\n").Replace(text, replacement, StringComparison.Ordinal));

        exitCode.Should().Be(1);
        _shell.Output.Should().Contain(line).And.Contain("1 passed, 1 failed");
    }

    [Fact]
    public async Task Any_error_is_expected_as_all_errors()
    {
        var exitCode = await RunWith(Shop.Mocks.Replace("\"Error\": \"Rejected\"", "\"Error\": \"States.ALL\"", StringComparison.Ordinal));

        exitCode.Should().Be(0);
    }

    [Fact]
    public async Task One_test_case_can_be_chosen()
    {
        await Run("--test-case", "Declined");

        _shell.Output.Should().Contain("1 passed, 0 failed").And.NotContain("Small");
    }

    [Fact]
    public async Task The_results_are_JSON_for_programs()
    {
        await Run("--output", "json");

        var run = JsonElement.Parse(_shell.Output);
        run.GetProperty("passed").GetInt32().Should().Be(2);
        run.GetProperty("testCases")[1].GetProperty("result").GetProperty("error").GetString().Should().Be("Rejected");
        run.GetProperty("coverage").GetProperty("states")[2].GetProperty("visits").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task The_results_are_written_for_build_servers()
    {
        var file = Path.Combine(_shell.Folder, "results.xml");

        await RunWith(Shop.Mocks.Replace("\"Rejected\"", "\"<\\u0007>\"", StringComparison.Ordinal), "--junit", file);

        var suite = XDocument.Load(file).Root!;
        suite.Attribute("failures")!.Value.Should().Be("1");
        suite.Elements("testcase").Select(test => test.Attribute("name")!.Value).Should().Equal("Small", "Declined");
        suite.Descendants("failure").Single().Attribute("message")!.Value.Should().StartWith("must fail with <\uFFFD>");
    }

    [Fact]
    public async Task The_coverage_is_written_in_the_formats_of_tools()
    {
        var lcov = Path.Combine(_shell.Folder, "lcov.info");
        var cobertura = Path.Combine(_shell.Folder, "cobertura.xml");

        await Run("--lcov", lcov, "--cobertura", cobertura);

        (await File.ReadAllTextAsync(lcov)).Should().Contain("SF:").And.Contain("Is it large?");
        XDocument.Load(cobertura).Root!.Name.LocalName.Should().Be("coverage");
    }

    [Theory]
    [InlineData]
    [InlineData("--mocks", "none.json")]
    [InlineData("--mocks", "MOCKS", "--test-case", "Large")]
    [InlineData("--mocks", "MOCKS", "--input", "{")]
    [InlineData("--mocks", "MOCKS", "--name", "Other")]
    public async Task A_wrong_command_line_is_misuse(params string[] arguments)
    {
        var mocks = _shell.Write("mocks.json", Shop.Mocks);

        var exitCode = await _shell.RunAsync(["test", _definition, .. arguments.Select(argument => argument == "MOCKS" ? mocks : argument)]);

        exitCode.Should().Be(2);
        _shell.Output.Should().BeEmpty();
        _shell.Error.Should().StartWith("wfb: ");
    }

    [Theory]
    [InlineData("\"#Input\": \"order\"", "\"#Input\": \"declined\"", "/StateMachines/Shop/TestCases/Small/#Input: The answer to call \"0\" of \"declined\" must be Return.")]
    [InlineData("\"Charge\": \"declined\"", "\"Chrage\": \"declined\"", "The definition has no state \"Chrage\".")]
    public async Task A_mock_file_that_does_not_fit_is_misuse(string text, string replacement, string message)
    {
        var exitCode = await RunWith(Shop.Mocks.Replace(text, replacement, StringComparison.Ordinal));

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain(message);
    }

    [Fact]
    public async Task Control_characters_do_not_reach_the_terminal()
    {
        _shell.Write("orders.asl.json", Shop.Definition.Replace("Reject\"", "Re\\u001bject\"", StringComparison.Ordinal));
        await RunWith(Shop.Mocks.Replace("\"Declined\": {", "\"Decl\\u001bined\": {", StringComparison.Ordinal).Replace("Ship", "Sh\\u001bip", StringComparison.Ordinal));
        await RunWith(Shop.Mocks.Replace("\"Declined\": {", "\"Decl\\u001bined\": {", StringComparison.Ordinal));

        (_shell.Output + _shell.Error).Should().NotContain("\u001b").And.Contain("\uFFFD");
    }

    private Task<int> Run(params string[] arguments) => RunWith(Shop.Mocks, arguments);

    private Task<int> RunWith(string mocks, params string[] arguments) =>
        _shell.RunAsync(["test", _definition, "--mocks", _shell.Write("mocks.json", mocks), .. arguments]);
}

using System.Text.Json;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class TestStateCommandTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly string _definition;

    public TestStateCommandTests() => _definition = _shell.Write("orders.asl.json", Shop.Definition);

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task The_status_the_next_state_and_the_output_are_printed()
    {
        var exitCode = await Run("--state", "Is it large?", "--input", """{ "total": 101 }""");

        exitCode.Should().Be(0);
        _shell.Output.Should().Be("SUCCEEDED\nnext state: Review\noutput: {\n  \"total\": 101\n}\n");
    }

    [Fact]
    public async Task A_mock_stands_in_for_the_work()
    {
        var exitCode = await Run("--state", "Charge", "--mock", """{ "result": { "StatusCode": 200, "Payload": "paid" } }""", "--inspection-level", "debug");

        exitCode.Should().Be(0, _shell.Error);
        _shell.Output.Should().StartWith("SUCCEEDED\nnext state: Is it large?\noutput: \"paid\"\n")
            .And.Contain("afterParameters: {\n  \"FunctionName\": \"charge\",\n  \"Payload\": {}\n}\n");
    }

    [Theory]
    [InlineData("Declined", "CAUGHT_ERROR\nerror: Declined\ncause: No\nnext state: Reject\n")]
    [InlineData("Busy", "RETRIABLE\nerror: Busy\ncause: No\n")]
    [InlineData("Broken", "FAILED\nerror: Broken\ncause: No\n")]
    public async Task An_error_is_told_with_what_handles_it(string error, string expected)
    {
        var exitCode = await Run("--state", "Charge", "--mock", $$"""{ "errorOutput": { "error": "{{error}}", "cause": "No" } }""");

        exitCode.Should().Be(1);
        _shell.Output.Should().StartWith(expected);
    }

    [Fact]
    public async Task A_retrier_is_used_up_by_its_attempts()
    {
        await Run("--state", "Charge", "--mock", """{ "errorOutput": { "error": "Busy" } }""", "--state-configuration", """{ "retrierRetryCount": 1 }""");

        _shell.Output.Should().StartWith("FAILED\n");
    }

    [Fact]
    public async Task The_answer_is_that_of_the_API_for_programs()
    {
        await Run("--state", "Is it large?", "--input", """{ "total": 101 }""", "--output", "json");

        JsonElement.DeepEquals(
            JsonElement.Parse(_shell.Output),
            JsonElement.Parse("""{ "status": "SUCCEEDED", "nextState": "Review", "output": "{\"total\":101}" }""")).Should().BeTrue(_shell.Output);
    }

    [Fact]
    public async Task A_mocked_text_needs_no_quotes_of_its_own()
    {
        var state = _shell.Write("state.json", """
            { "Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": { "ApiEndpoint": "https://e.com", "Method": "GET" }, "End": true }
            """);

        var exitCode = await _shell.RunAsync("test-state", state, "--mock", """{ "result": "paid", "fieldValidationMode": "NONE" }""");

        exitCode.Should().Be(0, _shell.Error);
        _shell.Output.Should().Be("SUCCEEDED\noutput: \"paid\"\n");
    }

    [Fact]
    public async Task The_definition_of_one_state_is_tested_with_variables_and_a_context_object()
    {
        var state = _shell.Write("state.json", """
            { "Type": "Pass", "QueryLanguage": "JSONata", "End": true,
              "Output": "{% $limit & ' ' & $states.context.Execution.Name %}" }
            """);

        var exitCode = await _shell.RunAsync(
            "test-state", state, "--variables", """{ "limit": 5 }""", "--context", """{ "Execution": { "Name": "run-1" } }""");

        exitCode.Should().Be(0, _shell.Error);
        _shell.Output.Should().Be("SUCCEEDED\noutput: \"5 run-1\"\n");
    }

    [Fact]
    public async Task A_task_without_a_mock_is_told_what_to_add()
    {
        var exitCode = await Run("--state", "Charge");

        exitCode.Should().Be(2);
        _shell.Error.Should().Be("wfb: State \"Charge\" calls arn:aws:states:::lambda:invoke, and nothing answers it. Add --mock '{ \"result\": ... }'.\n");
    }

    [Theory]
    [InlineData("--state", "Nowhere")]
    [InlineData("--state", "Is it large?", "--mock", """{ "result": {} }""")]
    [InlineData("--state", "Charge", "--mock", "[]")]
    [InlineData("--state", "Charge", "--context", "[]")]
    [InlineData("--state", "Charge", "--inspection-level", "all")]
    [InlineData]
    public async Task What_cannot_be_tested_is_misuse(params string[] arguments)
    {
        var exitCode = await Run(arguments);

        exitCode.Should().Be(2);
        _shell.Output.Should().BeEmpty();
        _shell.Error.Should().StartWith("wfb: ");
    }

    private Task<int> Run(params string[] arguments) => _shell.RunAsync(["test-state", _definition, .. arguments]);
}

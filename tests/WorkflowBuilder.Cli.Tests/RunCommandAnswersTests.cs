using System.Text.Json;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>What answers the tasks of <c>wfb run</c>.</summary>
public sealed class RunCommandAnswersTests : IDisposable
{
    private readonly Shell _shell = new();
    private readonly string _definition;

    public RunCommandAnswersTests() => _definition = _shell.Write("orders.asl.json", Shop.Definition);

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task A_test_case_of_a_mock_file_answers_the_tasks_and_gives_the_input()
    {
        var exitCode = await _shell.RunAsync("run", _definition, "--mocks", WriteMocks(), "--test-case", "Small", "--history", "-");

        exitCode.Should().Be(0);
        _shell.Error.Should().Be("SUCCEEDED: 4 transitions, 10 s\n{\n  \"total\": 30\n}\n");
        _shell.Output.Should().Contain("""{\"id\":7}""");
    }

    [Fact]
    public async Task The_only_test_case_need_not_be_named()
    {
        var mocks = _shell.Write("mocks.json", Shop.Mocks.Replace("""
            "Declined": { "Charge": "declined", "#Expect": "is rejected" }
            """, "", StringComparison.Ordinal).Replace("\"is small\" },", "\"is small\" }", StringComparison.Ordinal));

        var exitCode = await _shell.RunAsync("run", _definition, "--mocks", mocks);

        exitCode.Should().Be(0, _shell.Error);
    }

    [Fact]
    public async Task Without_a_mock_file_the_message_is_one_that_works()
    {
        var exitCode = await _shell.RunAsync("run", _definition);

        exitCode.Should().Be(2);
        _shell.Output.Should().BeEmpty();
        _shell.Error.Should().StartWith("wfb: State \"Charge\" calls arn:aws:states:::lambda:invoke, and nothing answers it. Write a mock file and run it with --mocks FILE:\n");
        var mocks = _shell.Write("mocks.json", _shell.Error[_shell.Error.IndexOf('{', StringComparison.Ordinal)..]);
        (await _shell.RunAsync("run", _definition, "--mocks", mocks)).Should().Be(1);
        _shell.Output.Should().StartWith("FAILED", "there is no total in the answer, but there is an answer");
    }

    [Fact]
    public async Task A_test_case_without_an_answer_is_told_what_to_add()
    {
        var exitCode = await _shell.RunAsync("run", _definition, "--mocks", _shell.Write("mocks.json", Shop.Mocks.Replace("\"Ship\": \"sent\", ", "", StringComparison.Ordinal)), "--test-case", "Small");

        exitCode.Should().Be(2);
        _shell.Error.Should().Be($$"""
            wfb: State "Ship" calls arn:aws:states:::sqs:sendMessage, and nothing in test case "Small" answers it. Add to {{_shell.Folder}}/mocks.json, below StateMachines/Shop/TestCases/Small:
                "Ship": "Ship answers"
              and below MockedResponses:
                "Ship answers": { "0": { "Return": {} } }

            """);
    }

    [Fact]
    public async Task A_response_with_too_few_answers_is_told_which_is_missing()
    {
        var mocks = _shell.Write("mocks.json", Shop.Mocks.Replace("\"Error\": \"Declined\", \"Cause\": \"No", "\"Error\": \"Busy\", \"Cause\": \"No", StringComparison.Ordinal));

        var exitCode = await _shell.RunAsync("run", _definition, "--mocks", mocks, "--test-case", "Declined");

        exitCode.Should().Be(2);
        _shell.Error.Should().Contain("\"declined\" in mocks.json has no answer for call 1.");
    }

    [Theory]
    [InlineData("--test-case", "Small")]
    [InlineData("--mocks", "MOCKS")]
    [InlineData("--mocks", "MOCKS", "--test-case", "Large")]
    [InlineData("--mocks", "MOCKS", "--test-case", "Small", "--name", "Other")]
    [InlineData("--mocks", "none.json")]
    [InlineData("--mocks", "DEFINITION")]
    [InlineData("--replay", "none.json")]
    [InlineData("--replay", "MOCKS")]
    public async Task Answers_that_are_not_there_are_misuse(params string[] arguments)
    {
        var mocks = WriteMocks();

        var exitCode = await _shell.RunAsync(["run", _definition, .. arguments.Select(argument => argument switch
        {
            "MOCKS" => mocks,
            "DEFINITION" => _definition,
            _ => argument,
        })]);

        exitCode.Should().Be(2);
        _shell.Error.Should().StartWith("wfb: ");
        _shell.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_recorded_history_answers_the_tasks_and_is_compared()
    {
        var history = await RecordAsync();

        var exitCode = await _shell.RunAsync("run", _definition, "--replay", history);

        exitCode.Should().Be(0, _shell.Error);
        _shell.Output.Should().Contain("SUCCEEDED").And.Contain("replay: The run went as it was recorded");
    }

    [Fact]
    public async Task A_run_that_leaves_the_history_exits_with_1_and_says_where()
    {
        var history = await RecordAsync();
        var changed = _shell.Write("orders.asl.json", Shop.Definition.Replace("\"NumericGreaterThan\": 100", "\"NumericGreaterThan\": 10", StringComparison.Ordinal));

        var exitCode = await _shell.RunAsync("run", changed, "--replay", history, "--output", "json");

        exitCode.Should().Be(1);
        var replay = JsonElement.Parse(_shell.Output).GetProperty("replay");
        replay.GetProperty("isSame").GetBoolean().Should().BeFalse();
        replay.GetProperty("message").GetString().Should().Contain("Review");
    }

    [Fact]
    public async Task Objects_come_from_the_folder_that_stands_for_S3()
    {
        Directory.CreateDirectory(Path.Combine(_shell.Folder, "s3", "lists"));
        _shell.Write(Path.Combine("s3", "lists", "items.json"), "[1, 2, 3]");
        var definition = _shell.Write("each.asl.json", """
            { "StartAt": "Each", "States": { "Each": { "Type": "Map",
              "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON" }, "Parameters": { "Bucket": "lists", "Key": "items.json" } },
              "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } },
              "End": true } } }
            """);

        var exitCode = await _shell.RunAsync("run", definition, "--s3", Path.Combine(_shell.Folder, "s3"), "--output", "json");

        exitCode.Should().Be(0, _shell.Error + _shell.Output);
        JsonElement.Parse(_shell.Output).GetProperty("output").GetArrayLength().Should().Be(3);
    }

    private async Task<string> RecordAsync()
    {
        var history = Path.Combine(_shell.Folder, "history.json");
        using var other = new Shell();
        await other.RunAsync("run", _definition, "--mocks", WriteMocks(), "--test-case", "Small", "--history", history);
        return history;
    }

    private string WriteMocks() => _shell.Write("mocks.json", Shop.Mocks);
}

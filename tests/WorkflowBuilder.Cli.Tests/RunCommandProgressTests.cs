using WorkflowBuilder.Cli.Commands;
using WorkflowBuilder.Cli.Output;

namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

/// <summary>What <c>wfb run</c> shows in a terminal while it runs, and how it is stopped.</summary>
public sealed class RunCommandProgressTests : IDisposable
{
    private const string Waits = """{ "StartAt": "A", "States": { "A": { "Type": "Wait", "Seconds": 31000000, "End": true } } }""";

    private readonly Shell _shell = new();
    private readonly Terminal _terminal = new();

    public void Dispose()
    {
        _shell.Dispose();
        _terminal.Dispose();
    }

    [Theory]
    [InlineData("text", "ABORTED: 1 transition, ")]
    [InlineData("json", "{\n  \"status\": \"ABORTED\",")]
    public async Task A_run_that_is_stopped_is_aborted_and_has_its_history(string output, string expected)
    {
        var history = Path.Combine(_shell.Folder, "history.json");

        var exitCode = await RunUntilShown(Waits, request => request with { Output = Enum.Parse<OutputFormat>(output, ignoreCase: true), History = history });

        exitCode.Should().Be(1);
        _shell.Output.Should().StartWith(expected);
        (await File.ReadAllTextAsync(history)).Should().Contain("ExecutionAborted");
    }

    [Fact]
    public async Task What_is_stopped_before_it_runs_says_so()
    {
        var exitCode = await RunCommand.RunAsync(new(_shell.Write("waits.asl.json", Waits)), _shell.Console(), new CancellationToken(canceled: true));

        exitCode.Should().Be(1);
        _shell.Error.Should().Be("wfb: stopped\n");
    }

    [Fact]
    public async Task A_run_that_is_over_at_once_shows_no_progress()
    {
        await RunCommand.RunAsync(new(_shell.Write("waits.asl.json", Waits)), _shell.Console() with { HasLiveLine = true }, default);

        _shell.Error.Should().BeEmpty();
        _shell.Output.Should().StartWith("SUCCEEDED");
    }

    [Fact]
    public async Task A_long_run_is_followed_on_one_line_that_is_gone_in_the_end()
    {
        await RunUntilShown(Waits.Replace("\"A\"", "\"A\\u001b[2J\"", StringComparison.Ordinal), request => request);

        _terminal.ToString().Should().MatchRegex(@"^(\r\e\[K\d events, [0-9.]+ s: (A\uFFFD\[2J)?)+\r\e\[K$");
    }

    [Fact]
    public async Task The_status_has_a_colour_in_a_terminal()
    {
        await RunCommand.RunAsync(new(_shell.Write("waits.asl.json", Waits)), _shell.Console() with { HasColor = true }, default);

        _shell.Output.Should().StartWith("\e[32mSUCCEEDED\e[0m: ");
    }

    [Theory]
    [InlineData("short", "1,234 events, 10 min: short")]
    [InlineData("日本語日本語日本語日本語日本語日本語日本語日本語日本語", "1,234 events, 10 min: 日本語日本語日本語日本語日本語日本語日本語日本語日...")]
    [InlineData("a\e[2Jb", "1,234 events, 10 min: a\uFFFD[2Jb")]
    public void A_line_fits_into_a_terminal(string state, string expected) =>
        ProgressLine.Text(1234, TimeSpan.FromMinutes(10), state).Should().Be(expected);

    [Fact]
    public void The_longest_line_does_not_wrap() =>
        ProgressLine.Text(123_456_789, TimeSpan.FromDays(364.999), new('x', 200)).Should().HaveLength(79).And.EndWith("...");

    [Fact]
    public void Marks_that_turn_the_direction_of_writing_are_not_shown() =>
        TerminalText.OneLine("a\u202Eb\u2066c").Should().Be("a\uFFFDb\uFFFDc");

    // Real time, so that the run goes on until it is stopped, which the first sign of progress does.
    private async Task<int> RunUntilShown(string definition, Func<RunRequest, RunRequest> with)
    {
        using var stop = new CancellationTokenSource();
        _terminal.Written = stop.Cancel;
        var console = _shell.Console() with { Error = _terminal, HasLiveLine = true, Clock = new ImpatientClock() };
        return await RunCommand.RunAsync(
            with(new(_shell.Write("waits.asl.json", definition)) { Settings = new() { RealTime = true } }), console, stop.Token);
    }

    private sealed class Terminal : StringWriter
    {
        public Action? Written { get; set; }

        public override async Task WriteAsync(string? value)
        {
            await base.WriteAsync(value);
            Written?.Invoke();
        }
    }

    /// <summary>A clock whose timers do not wait.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1));
    }
}

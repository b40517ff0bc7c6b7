using System.Globalization;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Output;

/// <summary>A line of a terminal that says how far an execution is. It is written over as the execution goes on, and is gone at its end.</summary>
internal sealed class ProgressLine
{
    // One column less than the narrowest terminal in use: a line that wraps could not be written over.
    private const int MaxWidth = 79;
    private const int MaxNameWidth = 50;
    private const string Erase = "\r\e[K";

    // What is over sooner needs no progress.
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly DateTimeOffset _start;
    private HistoryEvent? _last;
    private string _state = "";

    private ProgressLine(DateTimeOffset start) => _start = start;

    /// <summary>Shows an execution until it has ended.</summary>
    /// <param name="execution">The execution.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="clock">The clock that says when to write.</param>
    public static async System.Threading.Tasks.Task ShowAsync(Execution execution, TextWriter terminal, TimeProvider clock)
    {
        var line = new ProgressLine(execution.StartDate);
        using var timer = new PeriodicTimer(Pace, clock);
        var following = line.FollowAsync(execution);
        var shown = "";
        while (await System.Threading.Tasks.Task.WhenAny(following, timer.WaitForNextTickAsync().AsTask()) != following)
        {
            if (line.Text() is var text && text != shown)
            {
                await terminal.WriteAsync(Erase + text);
                await terminal.FlushAsync();
                shown = text;
            }
        }

        await terminal.WriteAsync(shown.Length > 0 ? Erase : "");
        await following;
    }

    /// <summary>The line for an event: its number, the time on the clock of the execution, and the state.</summary>
    internal static string Text(long events, TimeSpan elapsed, string state)
    {
        var name = TerminalText.Fit(TerminalText.OneLine(state), MaxNameWidth);
        var line = string.Create(CultureInfo.InvariantCulture, $"{events:#,0} events, {DurationText.Of(elapsed)}: {name}");
        return TerminalText.Width(line) <= MaxWidth ? line : TerminalText.Fit(line, MaxWidth - TerminalText.Ellipsis.Length);
    }

    private async System.Threading.Tasks.Task FollowAsync(Execution execution)
    {
        await foreach (var happened in execution.Events())
        {
            _last = happened;
            _state = happened.StateName ?? _state;
        }
    }

    private string Text() => _last is { } last ? Text(last.Id, last.Timestamp - _start, _state) : "";
}

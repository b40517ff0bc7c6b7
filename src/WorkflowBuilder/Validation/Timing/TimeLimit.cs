using System.Globalization;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>How long an execution may take.</summary>
/// <param name="Seconds">The greatest number of seconds.</param>
/// <param name="Kind">What sets the limit.</param>
internal readonly record struct TimeLimit(double Seconds, TimeLimitKind Kind)
{
    private const double ExpressSeconds = 300;
    private const double StandardSeconds = 365 * 24 * 3600;

    /// <summary>Whether the author has set or chosen it, and not only left it at the greatest there is.</summary>
    public bool IsChosen => Kind != TimeLimitKind.Standard;

    /// <summary>The limit in the words of a message.</summary>
    public string Words => Kind switch
    {
        TimeLimitKind.Express => "an EXPRESS execution takes 5 minutes at most",
        TimeLimitKind.Standard => "an execution takes a year at most",
        _ => $"TimeoutSeconds of the state machine is {InWords(Seconds)}",
    };

    /// <summary>Gives the limit of the execution that a scope runs in. That of a machine holds for the child executions that it waits for too.</summary>
    public static TimeLimit Of(ScopeContext scope, StateMachineDefinition machine)
    {
        var own = scope.Type == StateMachineType.Express
            ? new TimeLimit(ExpressSeconds, TimeLimitKind.Express)
            : new TimeLimit(StandardSeconds, TimeLimitKind.Standard);
        return machine.TimeoutSeconds?.Value is > 0 and var timeout && timeout <= own.Seconds ? new(timeout, TimeLimitKind.TimeoutSeconds) : own;
    }

    /// <summary>Writes a length of time that is over the limit, so that it does not read like the limit when rounded.</summary>
    public string OverInWords(double seconds) =>
        InWords(seconds) is var words && words != InWords(Seconds) ? words : string.Create(CultureInfo.InvariantCulture, $"{seconds:#,##0.###} seconds");

    /// <summary>Writes a length of time in a unit that suits it.</summary>
    public static string InWords(double seconds)
    {
        var (length, unit) = seconds switch
        {
            < 120 => (1, "seconds"),
            < 2 * 3600 => (60, "minutes"),
            < 2 * 86_400 => (3600, "hours"),
            < 2 * 365 * 86_400.0 => (86_400, "days"),
            _ => (365 * 86_400, "years"),
        };
        return seconds == 1 ? "1 second" : string.Create(CultureInfo.InvariantCulture, $"{seconds / length:#,##0.#} {unit}");
    }
}

using System.CommandLine;

namespace WorkflowBuilder.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where complaints and progress go.</param>
internal sealed record CommandConsole(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether results are read in a terminal that shows colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal on which a line can be written over.</summary>
    public bool HasLiveLine { get; init; }

    /// <summary>The clock that says when progress is shown.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of a command that was started from a shell, or by a test that took the place of its writers.</summary>
    public static CommandConsole Of(InvocationConfiguration configuration) => new(Console.OpenStandardInput(), configuration.Output, configuration.Error)
    {
        HasColor = ReferenceEquals(configuration.Output, Console.Out) && !Console.IsOutputRedirected && ObeysEscapes() && !RefusesColor(),
        HasLiveLine = ReferenceEquals(configuration.Error, Console.Error) && !Console.IsErrorRedirected && ObeysEscapes(),
    };

    // https://no-color.org
    private static bool RefusesColor() => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    // The old console of Windows prints escapes as they are; the one that names itself does not.
    private static bool ObeysEscapes() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable("WT_SESSION") is not null
        : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}

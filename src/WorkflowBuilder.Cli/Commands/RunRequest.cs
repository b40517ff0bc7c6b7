namespace WorkflowBuilder.Cli.Commands;

/// <summary>What stands on the command line of <c>wfb run</c>.</summary>
/// <param name="File">The definition.</param>
internal sealed record RunRequest(string File)
{
    /// <summary>JSON, <c>@FILE</c>, or <c>-</c> for standard input.</summary>
    /// <value>The default is <see langword="null"/>: that of the replayed history or of the test case, or an object without members.</value>
    public string? Input { get; init; }

    /// <summary>What takes the place of placeholders: <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Substitutions { get; init; } = [];

    /// <summary>The mock file.</summary>
    public string? Mocks { get; init; }

    /// <summary>The test case of the mock file; <see langword="null"/> stands for the only one.</summary>
    public string? TestCase { get; init; }

    /// <summary>The pages of the recorded history that answers the tasks.</summary>
    public IReadOnlyList<string> Replay { get; init; } = [];

    /// <summary>Where the history is written: a file, or <c>-</c> for standard output.</summary>
    public string? History { get; init; }

    /// <summary>How the result is printed.</summary>
    public OutputFormat Output { get; init; }

    /// <summary>The names, limits and clock of the execution.</summary>
    public ExecutionSettings Settings { get; init; } = new();
}

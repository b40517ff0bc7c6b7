namespace WorkflowBuilder.Cli.Input;

/// <summary>A file that is to be checked.</summary>
/// <param name="Path">The path, as it is shown.</param>
/// <param name="IsNamed">Whether the command line names it, and does not only name a folder or a pattern.</param>
internal sealed record InputFile(string Path, bool IsNamed)
{
    /// <summary>What the command line names.</summary>
    public required string Argument { get; init; }

    /// <summary>The folder that the command line names; <see langword="null"/> where it names the file.</summary>
    public string? Folder { get; init; }
}

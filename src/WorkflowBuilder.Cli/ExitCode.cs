namespace WorkflowBuilder.Cli;

/// <summary>What <c>wfb</c> returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>There is nothing to complain of.</summary>
    public const int Success = 0;

    /// <summary>There are findings of severity error, an expression gave nothing, or an execution did not succeed.</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong, or a file cannot be read.</summary>
    public const int Misuse = 2;
}

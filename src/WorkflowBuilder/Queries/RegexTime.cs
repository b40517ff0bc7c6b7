namespace WorkflowBuilder.Queries;

/// <summary>How long one match of a regular expression may take.</summary>
internal static class RegexTime
{
    /// <summary>What .NET is told when a regular expression is compiled, since it counts no steps, and knows no limits of an evaluation then.</summary>
    public static readonly TimeSpan MaxOfMatch = TimeSpan.FromSeconds(1);
}

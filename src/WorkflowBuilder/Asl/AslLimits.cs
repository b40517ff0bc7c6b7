namespace WorkflowBuilder.Asl;

/// <summary>How large and how deep a definition may be for <see cref="AslReader"/>. Step Functions takes far less: 1,048,576 characters.</summary>
public static class AslLimits
{
    /// <summary>The greatest size of a definition, in bytes: 32 MiB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The greatest depth of arrays and objects in one another: 5,000, which is a little more than 1,000 Parallel states in one another have.</summary>
    public const int MaxDepth = 5_000;

    /// <summary>The greatest number of errors that are reported, and that of other findings: 1,000 each.</summary>
    public const int MaxProblems = 1_000;

    /// <summary>The greatest depth of And, Or and Not in one another: 200.</summary>
    public const int MaxRuleDepth = 200;

    // For Step Functions.
    internal const int MaxCharacters = 1_048_576;
}

using System.Collections.Immutable;

namespace WorkflowBuilder.Asl;

/// <summary>When and how often a state is run again.</summary>
public sealed record Retrier : AslNode
{
    internal Retrier(JsonSyntaxNode syntax)
        : base(syntax)
    {
    }

    /// <summary>The names of the errors.</summary>
    public ImmutableArray<string> ErrorEquals { get; internal init; } = [];

    /// <summary>The time before the first retry.</summary>
    public AslNumber? IntervalSeconds { get; internal init; }

    /// <summary>The greatest number of retries.</summary>
    public AslNumber? MaxAttempts { get; internal init; }

    /// <summary>By how much the time grows.</summary>
    public AslNumber? BackoffRate { get; internal init; }

    /// <summary>The greatest time before a retry.</summary>
    public AslNumber? MaxDelaySeconds { get; internal init; }

    /// <summary>Whether the time is random: <c>FULL</c> or <c>NONE</c>.</summary>
    public string? JitterStrategy { get; internal init; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; internal init; }
}

using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Intrinsics;

/// <summary>How intrinsic functions are evaluated.</summary>
public sealed record IntrinsicOptions
{
    /// <summary>The default limits, and random numbers of a new seed for each call.</summary>
    public static IntrinsicOptions Default { get; } = new();

    /// <summary>How much one evaluation may cost.</summary>
    /// <value>The default is <see cref="QueryLimits.Default"/>.</value>
    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>What the time limit asks for the time that has passed.</summary>
    /// <value>The default is the clock of the system.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Makes what <c>States.UUID</c> and <c>States.MathRandom</c> without a seed draw from, once for each evaluation that asks.</summary>
    /// <value>The default draws a new seed each time.</value>
    public Func<Random> CreateRandom { get; init; } = RandomSource.New;
}

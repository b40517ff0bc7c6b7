using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>How expressions are read and evaluated.</summary>
public sealed record JsonataOptions
{
    /// <summary>AWS's dialect with AWS's limits.</summary>
    public static JsonataOptions Aws { get; } = new();

    /// <summary>The language as documented at jsonata.org.</summary>
    public static JsonataOptions Standard { get; } = new() { Dialect = JsonataDialect.Standard, Limits = QueryLimits.Default };

    /// <summary>Which JSONata is spoken.</summary>
    /// <value>The default is <see cref="JsonataDialect.Aws"/>.</value>
    public JsonataDialect Dialect { get; init; }

    /// <summary>How much one evaluation may cost.</summary>
    /// <value>The default is AWS's: 100 constructs deep, 1 second, texts of 4 Mi characters.</value>
    public QueryLimits Limits { get; init; } = QueryLimits.Aws;

    /// <summary>What <c>$now()</c> and <c>$millis()</c> ask for the time, and the time limit for the time that has passed.</summary>
    /// <value>The default is the clock of the system.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Makes what <c>$random()</c>, <c>$shuffle</c> and <c>$uuid()</c> draw from, once for each evaluation that asks.</summary>
    /// <value>The default draws a new seed each time.</value>
    public Func<Random> CreateRandom { get; init; } = RandomSource.New;
}

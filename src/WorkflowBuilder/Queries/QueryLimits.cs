namespace WorkflowBuilder.Queries;

/// <summary>How much an expression may cost before it is stopped. All limits hold for one evaluation.</summary>
public sealed record QueryLimits
{
    /// <summary>The limits for expressions one has not written oneself.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>What AWS was seen to allow a JSONata expression: 100 constructs deep, 1 second, texts of 4 Mi characters, ranges of 873,782 items.</summary>
    public static QueryLimits Aws { get; } = new() { MaxDepth = 100, MaxTime = TimeSpan.FromSeconds(1), MaxSize = 4 * 1024 * 1024, MaxItems = 873_782 };

    /// <summary>How deep calls and operators may nest.</summary>
    /// <value>The default is 1,000.</value>
    public int MaxDepth { get; init; } = 1_000;

    /// <summary>How many steps may be taken; one for each operator, call and item.</summary>
    /// <value>The default is 100 million, which is several seconds.</value>
    public long MaxSteps { get; init; } = 100_000_000;

    /// <summary>How long the evaluation may take.</summary>
    /// <value>The default is 5 seconds.</value>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many characters (UTF-16 units) a text may have.</summary>
    /// <value>The default is 10 million.</value>
    public int MaxSize { get; init; } = 10_000_000;

    /// <summary>How many items an array may have.</summary>
    /// <value>The default is 10 million.</value>
    public int MaxItems { get; init; } = 10_000_000;
}

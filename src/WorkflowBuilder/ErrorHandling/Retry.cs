namespace WorkflowBuilder;

/// <summary>When and how often a state that failed is run again.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#retrying-after-error"/>.</remarks>
public sealed class Retry
{
    /// <summary>The names of the errors.</summary>
    /// <value>The default is <see cref="Errors.All"/>.</value>
    public IReadOnlyList<string> Errors { get; init; } = [WorkflowBuilder.Errors.All];

    /// <summary>The time before the first retry, in whole seconds.</summary>
    /// <value>The default is <see langword="null"/>: 1 second.</value>
    public TimeSpan? Interval
    {
        get;
        init
        {
            value?.ToWholeSeconds(nameof(value));
            field = value;
        }
    }

    /// <summary>The greatest number of retries; 0 is none.</summary>
    /// <value>The default is <see langword="null"/>: 3.</value>
    public double? MaxAttempts { get; init; }

    /// <summary>By how much the time grows from one retry to the next; 1 or more.</summary>
    /// <value>The default is <see langword="null"/>: 2.</value>
    public double? BackoffRate { get; init; }

    /// <summary>The greatest time before a retry, in whole seconds.</summary>
    /// <value>The default is <see langword="null"/>: no limit.</value>
    public TimeSpan? MaxDelay
    {
        get;
        init
        {
            value?.ToWholeSeconds(nameof(value));
            field = value;
        }
    }

    /// <summary>Whether the time is random.</summary>
    /// <value>The default is <see langword="null"/>: it is not.</value>
    public JitterStrategy? JitterStrategy { get; init; }

    internal AslObject Describe()
    {
        var retrier = new AslObject();
        retrier.Add("ErrorEquals", Errors);
        retrier.Add("IntervalSeconds", Interval?.TotalSeconds);
        retrier.Add("MaxAttempts", MaxAttempts);
        retrier.Add("BackoffRate", BackoffRate);
        retrier.Add("MaxDelaySeconds", MaxDelay?.TotalSeconds);
        retrier.Add("JitterStrategy", JitterStrategy switch
        {
            WorkflowBuilder.JitterStrategy.Full => "FULL",
            WorkflowBuilder.JitterStrategy.None => "NONE",
            _ => null,
        });
        return retrier;
    }
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The delays before the retries that a retrier allows.</summary>
/// <param name="Attempts">The number of retries.</param>
/// <param name="First">The delay before the first one, in seconds.</param>
/// <param name="Total">All delays together, in seconds.</param>
internal readonly record struct RetrySchedule(double Attempts, double First, double Total)
{
    private const double DefaultAttempts = 3;
    private const double DefaultInterval = 1;
    private const double DefaultRate = 2;
    private const double LongestDelay = 99_999_999;

    /// <summary>Gives the schedule of a retrier, or <see langword="null"/> where a number of it is a placeholder, or none that it may be.</summary>
    public static RetrySchedule? Of(Retrier retrier)
    {
        if (IsText(retrier.IntervalSeconds) || IsText(retrier.MaxAttempts) || IsText(retrier.BackoffRate) || IsText(retrier.MaxDelaySeconds))
        {
            return null;
        }

        var attempts = retrier.MaxAttempts?.Value ?? DefaultAttempts;
        var interval = retrier.IntervalSeconds?.Value ?? DefaultInterval;
        var rate = retrier.BackoffRate?.Value ?? DefaultRate;
        var most = retrier.MaxDelaySeconds?.Value ?? LongestDelay;
        return attempts < 0 || interval < 0 || rate < 1 || most < 0 ? null
            : attempts == 0 ? default(RetrySchedule)
            : new(attempts, Math.Min(interval, most), Sum(attempts, interval, rate, most));
    }

    /// <summary>Adds up delays that grow until the greatest that is allowed.</summary>
    private static double Sum(double attempts, double interval, double rate, double most)
    {
        if (interval >= most)
        {
            return most * attempts;
        }

        if (rate == 1 || interval == 0)
        {
            return interval * attempts;
        }

        var growing = Math.Min(attempts, Math.Ceiling(Math.Log(most / interval, rate)));
        var rest = attempts - growing;
        return (interval * (Math.Pow(rate, growing) - 1) / (rate - 1)) + (rest > 0 ? rest * most : 0);
    }

    private static bool IsText(AslNumber? number) => number is { Value: null };
}

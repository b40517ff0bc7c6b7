using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>When and how often a state is run again after which errors.</summary>
internal sealed class RetrySchedule(IReadOnlyList<Retrier> retriers)
{
    private const double DefaultInterval = 1;
    private const double DefaultBackoffRate = 2;
    private const int DefaultAttempts = 3;
    private const double LongestDelay = 99_999_999;

    public int Count => retriers.Count;

    /// <summary>How long to wait before the state is run again.</summary>
    /// <param name="error">What the state failed with.</param>
    /// <param name="attempts">How often each retrier has run the state again; counted up here.</param>
    /// <param name="random">What jitter is drawn from.</param>
    /// <returns>The time; <see langword="null"/> where the state is not run again.</returns>
    public TimeSpan? Next(ExecutionError error, ref int[]? attempts, Random random)
    {
        if (Find(error) is not { } i)
        {
            return null;
        }

        var retrier = retriers[i];
        attempts ??= new int[retriers.Count];
        return attempts[i] < (retrier.MaxAttempts?.Value ?? DefaultAttempts) ? TimeSpan.FromSeconds(Delay(retrier, attempts[i]++, random)) : null;
    }

    /// <summary>The number of the retrier that an error is for.</summary>
    public int? Find(ExecutionError error)
    {
        for (var i = 0; i < retriers.Count; i++)
        {
            if (ErrorMatch.Matches(retriers[i].ErrorEquals, error))
            {
                return i;
            }
        }

        return null;
    }

    private static double Delay(Retrier retrier, int attempt, Random random)
    {
        var interval = retrier.IntervalSeconds?.Value ?? DefaultInterval;
        var delay = interval * Math.Pow(retrier.BackoffRate?.Value ?? DefaultBackoffRate, attempt);
        delay = Math.Min(delay, retrier.MaxDelaySeconds?.Value ?? LongestDelay);
        return retrier.JitterStrategy == "FULL" ? random.NextDouble() * delay : delay;
    }
}

using System.Diagnostics;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Fuzzing;

/// <summary>Attempts one after the other, and what is known of them.</summary>
internal sealed class FuzzRun(Func<Random, string> generate, Func<string, Random, bool> attempt)
{
    private volatile string _text = "";
    private volatile int _seed;

    public int Attempts { get; private set; }

    public int Evaluations { get; private set; }

    public TimeSpan LongestAttempt { get; private set; }

    public string LongestText { get; private set; } = "";

    public Exception? Error { get; private set; }

    public void Go(int firstSeed, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            for (; watch.Elapsed < time; Attempts++)
            {
                _seed = unchecked(firstSeed + Attempts);
                var random = new Random(_seed);
                _text = generate(random);
                var start = watch.Elapsed;
                Evaluations += attempt(_text, random) ? 1 : 0;
                Note(watch.Elapsed - start);
            }
        }
        catch (Exception error)
        {
            Error = error;
        }
    }

    /// <summary>The attempt that is under way or failed.</summary>
    public string Describe() => $"the attempt with WORKFLOWBUILDER_SEED={_seed}, the text {JsonData.From(_text)},";

    private void Note(TimeSpan duration)
    {
        if (duration > LongestAttempt)
        {
            (LongestAttempt, LongestText) = (duration, _text);
        }
    }
}


namespace WorkflowBuilder.Tests.Fuzzing;

/// <summary>
/// Tries random texts on a thread with little stack: for 5 seconds, or a minute in the long form. Each attempt has a seed of its own, which a failure
/// names; with it as <c>WORKFLOWBUILDER_SEED</c> that attempt comes first.
/// </summary>
internal static class Fuzz
{
    private const int FirstSeed = 4711;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(LongForm.IsAsked ? 60 : 5);

    // Far more than any limit of an evaluation, so that a busy machine is no failure.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs attempts until the time is over, or until one throws.</summary>
    /// <param name="generate">Makes the text of an attempt.</param>
    /// <param name="attempt">Parses the text and evaluates it; gives whether there was something to evaluate.</param>
    public static FuzzCounts Run(Func<Random, string> generate, Func<string, Random, bool> attempt)
    {
        var run = new FuzzRun(generate, attempt);
        var worker = new Thread(() => run.Go(LongForm.Seed ?? FirstSeed, Time), SmallStack.Bytes) { IsBackground = true };

        worker.Start();
        worker.Join(Time + Patience).Should().BeTrue("an attempt must end, unlike that {0}", run.Describe());

        run.Error.Should().BeNull("{0} may not fail in any way that is not documented", run.Describe());
        return new(run.Attempts, run.Evaluations, run.LongestAttempt, run.LongestText);
    }
}

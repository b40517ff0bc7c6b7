namespace WorkflowBuilder.Tests;

/// <summary>The one switch, <c>WORKFLOWBUILDER_LONG_TESTS=1</c>, for the long form of the tests that can go on for as long as one likes.</summary>
internal static class LongForm
{
    public static bool IsAsked { get; } = Environment.GetEnvironmentVariable("WORKFLOWBUILDER_LONG_TESTS") is { Length: > 0 } and not "0";

    /// <summary>The seed to repeat a run with, <c>WORKFLOWBUILDER_SEED</c>; <see langword="null"/> where none is asked for.</summary>
    public static int? Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("WORKFLOWBUILDER_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var seed) ? seed : null;
}

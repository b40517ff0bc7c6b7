using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Where the engine and the reference implementation differ for good reasons.</summary>
internal static class KnownDifferences
{
    private static readonly (string Reason, Func<Pair, JsonData, JsonData, bool> Covers)[] All =
    [
        ("JavaScript itself fails in the reference implementation, which is no behaviour of the language.",
            (_, reference, _) => reference["kind"].GetString() == "internal"),
    ];

    /// <summary>Gives the reason; <see langword="null"/> where there is none.</summary>
    public static string? ReasonOf(Pair pair, JsonData reference, JsonData ours) =>
        All.FirstOrDefault(difference => difference.Covers(pair, reference, ours)).Reason;
}

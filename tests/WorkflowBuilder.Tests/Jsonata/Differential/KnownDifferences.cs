using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Where the engine and the reference implementation differ for good reasons.</summary>
internal static partial class KnownDifferences
{
    private static readonly (string Reason, Func<Pair, JsonData, JsonData, bool> Covers)[] All =
    [
        ("JavaScript itself fails in the reference implementation, which is no behaviour of the language.",
            (_, reference, _) => reference["kind"].GetString() == "internal"),
        ("The reference implementation passes to a built-in function of which some arguments were given before whatever it gets, unchecked.",
            (pair, _, _) => BuiltInWithOpenArguments().IsMatch(pair.Expression)),
        ("The reference implementation writes NaN into the texts of moments beyond those that JavaScript knows.",
            (_, _, ours) => ours["message"] == JsonData.From("The timestamp is outside the range of dates")),
        ("A replacement that is no text is written out by the reference implementation as JavaScript shows it.",
            (_, reference, ours) => reference["kind"].GetString() != "error" && ours["code"] == JsonData.From("D3012")),
        ("The reference implementation evaluates the items of arrays and objects side by side, so that of two errors now the one, now the other comes first.",
            (pair, reference, ours) => reference["kind"].GetString() == "error" && ours["kind"].GetString() == "error" && pair.Expression.AsSpan().ContainsAny("[{")
                && reference["position"] != ours["position"]),
    ];

    /// <summary>Gives the reason; <see langword="null"/> where there is none.</summary>
    public static string? ReasonOf(Pair pair, JsonData reference, JsonData ours) =>
        All.FirstOrDefault(difference => difference.Covers(pair, reference, ours)).Reason;

    [GeneratedRegex(@"\$(substring|round|join|map|filter|reduce|contains|append|match)\((\?|[^()]*, \?)")]
    private static partial Regex BuiltInWithOpenArguments();
}

using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>Where the engine and the reference implementation differ for good reasons.</summary>
internal static partial class KnownDifferences
{
    private static readonly (string Reason, Func<Pair, JsonData, JsonData, bool> Covers)[] All =
    [
        ("JavaScript itself fails in the reference implementation, which is no behaviour of the language.",
            (_, reference, _) => KindOf(reference) == "internal"),
        ("The reference implementation passes to a built-in function of which some arguments were given before whatever it gets, unchecked.",
            (pair, reference, ours) => BuiltInWithOpenArguments().IsMatch(pair.Expression)
                && (KindOf(reference) == "undefined" || ours["code"].ToString().StartsWith("\"T", StringComparison.Ordinal))),
        ("The reference implementation writes NaN into the texts of moments beyond those that JavaScript knows.",
            (_, _, ours) => ours["message"] == JsonData.From("The timestamp is outside the range of dates")),
        ("A replacement that is no text is written out by the reference implementation as JavaScript shows it.",
            (_, reference, ours) => KindOf(reference) != "error" && ours["code"] == JsonData.From("D3012")),
        ("A regular expression that is called with what is no text matches what JavaScript makes of it.",
            (pair, _, ours) => CalledRegex().IsMatch(pair.Expression) && KindOf(ours) != "result"),
        ("V8 rounds powers otherwise.",
            (pair, reference, ours) => IsNear(reference["value"], ours["value"])
                || (pair.Expression.Contains("$formatBase($power(") && KindOf(reference) == "result" && KindOf(ours) == "result")),
        ("Two empty arrays are the same here, which they are for in; in JavaScript each is another.",
            (pair, reference, ours) => pair.Expression.Contains(" in ") && !AreErrors(reference, ours) && (pair.Data.ToString() + pair.Expression).Contains("[]")),
        ("The clause of a transform that gives a function changes nothing in the reference implementation.",
            (_, reference, ours) => KindOf(reference) != "error" && ours["code"] == JsonData.From("T2011")),
        ("Of a sequence that is empty, the reference implementation does not evaluate the predicates of a call.",
            (pair, reference, ours) => KindOf(reference) == "undefined" && KindOf(ours) == "error" && pair.Expression.Contains(")[")),
        ("Grouping changes the empty array that it groups in the reference implementation.",
            (_, reference, ours) => reference["value"].ToString().Contains("[null]") && ours["value"].ToString().Contains("[]")),
        ("In a call a function ends in, the reference implementation does not group.",
            (pair, reference, ours) => GroupedCall().IsMatch(pair.Expression) && !AreErrors(reference, ours)),
        ("In a call a function ends in, $eval of the reference implementation does not know the variables of the function.",
            (pair, reference, _) => pair.Expression.Contains("$eval('") && pair.Expression.Contains("function(") && KindOf(reference) != "result"),
        ("The reference implementation evaluates the items of arrays and objects side by side, so that of two errors now the one, now the other comes first.",
            (pair, reference, ours) => AreErrors(reference, ours) && pair.Expression.AsSpan().ContainsAny("[{") && reference["position"] != ours["position"]),
    ];

    /// <summary>Gives the reason; <see langword="null"/> where there is none.</summary>
    public static string? ReasonOf(Pair pair, JsonData reference, JsonData ours) =>
        All.FirstOrDefault(difference => difference.Covers(pair, reference, ours)).Reason;

    private static string KindOf(JsonData answer) => answer["kind"].GetString();

    private static bool AreErrors(JsonData reference, JsonData ours) => KindOf(reference) == "error" && KindOf(ours) == "error";

    private static bool IsNear(JsonData reference, JsonData ours) =>
        reference.TryGetDouble(out var expected) && ours.TryGetDouble(out var number) && Math.Abs(expected - number) <= Math.Abs(expected) * 1e-14;

    [GeneratedRegex(@"\$(substring|round|join|map|filter|reduce|contains|append|match)\((\?|[^()]*, \?)")]
    private static partial Regex BuiltInWithOpenArguments();

    [GeneratedRegex(@"function\([^()]*\)\{.*[:;{?] ?\$\w+\(.*\)\{")]
    private static partial Regex GroupedCall();

    [GeneratedRegex(@"(~>|\$map\(.*,|\$filter\(.*,) \(*/|/[im]*\)?\(")]
    private static partial Regex CalledRegex();
}

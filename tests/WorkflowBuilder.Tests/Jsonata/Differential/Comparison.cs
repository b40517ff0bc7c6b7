using WorkflowBuilder.Json;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>What the two engines answer to one pair.</summary>
internal sealed record Comparison(Pair Pair, JsonData Reference, JsonData Ours)
{
    public bool IsSame => Reference["kind"] == Ours["kind"] && Reference["code"] == Ours["code"] && Reference["value"] == Ours["value"];

    /// <summary>Why the answers may differ; <see langword="null"/> where nothing is known.</summary>
    public string? Excuse { get; } = KnownDifferences.ReasonOf(Pair, Reference, Ours);

    public override string ToString() => $"{Pair.Expression}\n  reference: {Reference}\n  ours:      {Ours}\n  data:      {Pair.Data}";
}

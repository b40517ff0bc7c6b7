using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a Map state that is tested alone makes of its fields.</summary>
internal sealed class MapInspection
{
    public int? MaxConcurrency { get; set; }

    public double? ToleratedFailureCount { get; set; }

    public double? ToleratedFailurePercentage { get; set; }

    /// <summary>The items that a path selects.</summary>
    public JsonData Items { get; set; }

    /// <summary>The items that a pointer selects.</summary>
    public JsonData PointedItems { get; set; }

    public JsonData SelectedItems { get; set; }

    public JsonData Batches { get; set; }

    /// <summary>Whether more iterations failed than may. A state that does not say how many may is told by its result.</summary>
    /// <param name="failed">How many failed.</param>
    /// <param name="total">How many there are; <see langword="null"/> where that is not known.</param>
    public bool IsExceededBy(int failed, int? total) =>
        (ToleratedFailureCount is { } count && failed > count)
        || (ToleratedFailurePercentage is { } percentage && total is > 0 and { } all && failed * 100.0 / all > percentage);
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>The numbers of a Map state: how many iterations run at a time, and how many may fail.</summary>
internal sealed class MapLimits(MapState state)
{
    public CountField MaxConcurrency { get; } =
        CountField.Integer("MaxConcurrency", state.MaxConcurrency, state.MaxConcurrencyPath, state.Pointer);

    public CountField ToleratedFailureCount { get; } =
        CountField.Integer("ToleratedFailureCount", state.ToleratedFailureCount, state.ToleratedFailureCountPath, state.Pointer);

    public CountField ToleratedFailurePercentage { get; } =
        CountField.Float("ToleratedFailurePercentage", state.ToleratedFailurePercentage, state.ToleratedFailurePercentagePath, state.Pointer);
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>What a child execution gets.</summary>
/// <param name="Input">The input of the child execution.</param>
/// <param name="ItemCount">How many items are in it.</param>
internal readonly record struct MapBatch(JsonData Input, int ItemCount);

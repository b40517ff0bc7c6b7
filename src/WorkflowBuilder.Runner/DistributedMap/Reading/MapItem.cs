using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>An item of a data set.</summary>
/// <param name="Value">The item.</param>
/// <param name="Source">Where it was found, such as <c>s3://bucket/key</c>: what <c>$$.Map.Item.Source</c> shows.</param>
internal readonly record struct MapItem(JsonData Value, string Source)
{
    /// <summary>The source of items that the input of the state has.</summary>
    public const string StateData = "STATE_DATA";
}

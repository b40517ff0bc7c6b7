using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>A path in a choice rule.</summary>
internal sealed class ConditionPath
{
    private readonly StatePath _path;

    private ConditionPath(StatePath path) => _path = path;

    public static ConditionPath Parse(string text, string pointer) => new(StatePath.Parse(text, pointer));

    /// <exception cref="StatesException">The path leads to nothing.</exception>
    public JsonData Select(StateVisit visit, JsonData input) => TrySelect(visit, input, out var value)
        ? value
        : throw visit.Failure($"Invalid path '{_path.Text}': The choice state's condition path references an invalid value.");

    public bool TrySelect(StateVisit visit, JsonData input, out JsonData value) => _path.TrySelect(visit, input, out value);
}

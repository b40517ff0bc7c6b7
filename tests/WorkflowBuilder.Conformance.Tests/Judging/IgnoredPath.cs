using System.Text.RegularExpressions;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>A path to members that do not count: <c>$..a</c>, <c>$..a.b</c>, <c>$..a[3].b</c>.</summary>
internal sealed partial class IgnoredPath
{
    private readonly Step[] _steps;

    private IgnoredPath(string path) =>
        _steps = [.. StepPattern().Matches(path).Select(step => new Step(step.Groups["descendants"].Success, step.Groups["name"].Value))];

    /// <summary>The value without the members at these paths.</summary>
    public static JsonData Remove(JsonData paths, JsonData value) =>
        paths.Items.ToArray().Aggregate(value, (left, path) => new IgnoredPath(path.GetString()).Remove(left, at: 0));

    private JsonData Remove(JsonData value, int at)
    {
        var step = _steps[at];
        var left = Change(value, (name, child) => step.Selects(name) ? at + 1 == _steps.Length ? default : Remove(child, at + 1) : child);
        return step.Descendants ? Change(left, (_, child) => Remove(child, at)) : left;
    }

    // What becomes undefined is removed, but from an array nothing is.
    private static JsonData Change(JsonData value, Func<string, JsonData, JsonData> change) => value switch
    {
        { IsObject: true } => JsonData.From(value.Members
            .Select(member => KeyValuePair.Create(member.Key, change(member.Key, member.Value)))
            .Where(member => !member.Value.IsUndefined)),
        { IsArray: true } => JsonData.From(value.Items.ToArray()
            .Select((item, index) => change($"[{index}]", item) is { IsUndefined: false } changed ? changed : item)
            .ToArray()),
        _ => value,
    };

    [GeneratedRegex(@"(?<descendants>\.)?(\.(?<name>[^.\[\]]+)|(?<name>\[([0-9]+|\*)\]))")]
    private static partial Regex StepPattern();

    private sealed record Step(bool Descendants, string Name)
    {
        public bool Selects(string name) => Name == name || Name == (name.StartsWith('[') ? "[*]" : "*");
    }
}

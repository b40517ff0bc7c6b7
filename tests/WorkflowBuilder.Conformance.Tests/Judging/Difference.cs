using WorkflowBuilder.Json;

namespace WorkflowBuilder.Conformance.Tests.Judging;

/// <summary>The first place where a result is not what was recorded.</summary>
/// <param name="Path">Where it is, such as <c>.events[3].type</c>.</param>
/// <param name="Expected">What was recorded there.</param>
/// <param name="Actual">What is there.</param>
internal sealed record Difference(string Path, string Expected, string Actual)
{
    private const string Absent = "(absent)";
    private const int MaxShown = 300;

    public static Difference Between(JsonData expected, JsonData actual) => new("", Show(expected), Show(actual));

    /// <summary>The same difference seen from what holds the value.</summary>
    public Difference In(string step) => this with { Path = step + Path };

    public override string ToString() => $"{(Path.Length == 0 ? "$" : Path)}: expected {Expected}, got {Actual}";

    private static string Show(JsonData value)
    {
        var text = value.IsUndefined ? Absent : value.IsString ? $"\"{value.GetString()}\"" : value.ToString();
        return text.Length < MaxShown ? text : text[..MaxShown] + "...";
    }
}

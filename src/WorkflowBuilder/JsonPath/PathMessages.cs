using WorkflowBuilder.Json;

namespace WorkflowBuilder.Paths;

/// <summary>The texts of the engine that AWS runs.</summary>
internal static class PathMessages
{
    public static bool IsMiss(PathFault fault) => fault is PathFault.NoObject or PathFault.NoMember or PathFault.Null;

    /// <param name="fault">What happened.</param>
    /// <param name="steps">The steps of the path.</param>
    /// <param name="at">The step that could not be taken.</param>
    /// <param name="place">The place of the value.</param>
    /// <param name="value">The value the step was applied to.</param>
    /// <param name="isElement">Whether the value is an item of an array or the root; such text is shown in quotes.</param>
    public static string Describe(PathFault fault, PathStep[] steps, int at, string place, JsonData value, bool isElement)
    {
        var step = steps[at].Fragment;
        return fault switch
        {
            PathFault.NoObject => $"Property {step} not found in path {place}",
            PathFault.NoMember => at == steps.Length - 1 ? $"No results for path: {place}{step}" : $"Missing property in path {place}{step}",
            PathFault.Null => $"The path {place} is null",
            PathFault.NoArray => $"Filter: {Rest(steps, at)} can only be applied to arrays. Current context is: {Show(value, isElement)}",
            PathFault.Scalar => $"Filter: {Rest(steps, at)} can not be applied to primitives. Current context is: {Show(value, isElement)}",
            PathFault.UnionInside => $"Multi properties can only be used as path leafs: {place}{step}",
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "This is no fault."),
        };
    }

    private static string Rest(PathStep[] steps, int at) => string.Concat(steps.Skip(at).Select(step => step.Fragment));

    private static string Show(JsonData value, bool isElement) =>
        value.IsUndefined ? "null"
        : value.IsString && !isElement ? value.GetString()
        : JsonText.Shortened(value);
}

using System.Globalization;

namespace WorkflowBuilder.Runner;

/// <summary>The calls a mocked answer is for: <c>"0"</c> or <c>"1-2"</c>.</summary>
/// <param name="First">The number of the first call.</param>
/// <param name="Last">The number of the last call, which may be the first.</param>
/// <param name="Text">The key in the file.</param>
internal readonly record struct InvocationRange(long First, long Last, string Text)
{
    public static InvocationRange? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var (first, last) = dash < 0 ? (text, text) : (text[..dash], text[(dash + 1)..]);
        return Number(first) is { } from && Number(last) is { } to && from <= to ? new(from, to, text) : null;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

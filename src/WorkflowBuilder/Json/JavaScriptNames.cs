using System.Globalization;

namespace WorkflowBuilder.Json;

/// <summary>JavaScript lists names that are array indices before all others, smallest first.</summary>
internal static class JavaScriptNames
{
    /// <summary>The positions of the names in JavaScript's order; empty where nothing moves.</summary>
    public static int[] Order(string[] names)
    {
        if (!Array.Exists(names, IsIndex))
        {
            return [];
        }

        var positions = Enumerable.Range(0, names.Length);
        int[] order =
        [
            .. positions.Where(at => IsIndex(names[at])).OrderBy(at => uint.Parse(names[at], CultureInfo.InvariantCulture)),
            .. positions.Where(at => !IsIndex(names[at])),
        ];
        return order.AsSpan().SequenceEqual(positions.ToArray()) ? [] : order;
    }

    private static bool IsIndex(string name) =>
        name.Length is > 0 and <= 10
        && char.IsAsciiDigit(name[0])
        && (name[0] != '0' || name.Length == 1)
        && uint.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value != uint.MaxValue;
}

using System.Collections.Frozen;

namespace WorkflowBuilder.Intrinsics;

/// <summary>The 18 functions by name.</summary>
internal static class IntrinsicFunctions
{
    private static readonly FrozenDictionary<string, IntrinsicFunction> ByName = new[]
    {
        ArrayFunctions.All,
        EncodingFunctions.All,
        JsonFunctions.All,
        MathFunctions.All,
        StringFunctions.All,
    }.SelectMany(functions => functions).ToFrozenDictionary(function => function.Name);

    public static IntrinsicFunction? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The function whose name needs the fewest changes to be this one.</summary>
    public static string Nearest(string name) => ByName.Keys.Order(StringComparer.Ordinal).MinBy(known => Distance(known, name))!;

    private static int Distance(string left, string right)
    {
        const int Longest = 64;
        right = right.Length > Longest ? right[..Longest] : right;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + cost, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}

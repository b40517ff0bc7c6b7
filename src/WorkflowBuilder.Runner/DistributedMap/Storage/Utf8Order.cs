namespace WorkflowBuilder.Runner;

/// <summary>The order of texts by their bytes in UTF-8, in which code points beyond the first 65,536 come last.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static readonly Utf8Order Instance = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        var same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var isLeftHigh = char.IsSurrogate(left[same]);
        return isLeftHigh == char.IsSurrogate(right[same]) ? left[same].CompareTo(right[same]) : isLeftHigh ? 1 : -1;
    }
}

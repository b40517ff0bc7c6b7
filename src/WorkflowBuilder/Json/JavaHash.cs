namespace WorkflowBuilder.Json;

/// <summary>The order in which <c>java.util.HashMap</c> lists texts, which results on AWS show.</summary>
internal static class JavaHash
{
    private const int SmallestTable = 16;

    /// <summary>What <c>String.hashCode</c> gives.</summary>
    public static int HashCode(string text)
    {
        var hash = 0;
        foreach (var letter in text)
        {
            hash = unchecked((31 * hash) + letter);
        }

        return hash;
    }

    /// <summary>The bucket of a hash code.</summary>
    /// <param name="hash">The hash code.</param>
    /// <param name="tableSize">The number of buckets, a power of two.</param>
    public static int Bucket(int hash, int tableSize) => (hash ^ (hash >>> 16)) & (tableSize - 1);

    /// <summary>How many buckets a map has that was filled one by one.</summary>
    public static int TableSize(int count)
    {
        var size = SmallestTable;
        while (count * 4L > size * 3L)
        {
            size *= 2;
        }

        return size;
    }

    /// <summary>The items in the order of a map from their names. Items of one bucket keep their order.</summary>
    public static IEnumerable<T> Order<T>(IReadOnlyCollection<T> items, Func<T, string> name)
    {
        var size = TableSize(items.Count);
        return items.OrderBy(item => Bucket(HashCode(name(item)), size));
    }
}

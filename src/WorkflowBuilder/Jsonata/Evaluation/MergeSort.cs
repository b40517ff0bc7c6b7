namespace WorkflowBuilder.Jsonata;

/// <summary>A stable sort that survives any comparison, consistent or not.</summary>
internal static class MergeSort
{
    /// <param name="items">What is sorted in place.</param>
    /// <param name="isAfter">Whether the first belongs after the second.</param>
    /// <param name="evaluation">What counts the steps.</param>
    public static void Sort<T>(T[] items, Func<T, T, bool> isAfter, Evaluation evaluation) => Sort(items, new T[items.Length], isAfter, evaluation);

    private static void Sort<T>(Span<T> items, Span<T> room, Func<T, T, bool> isAfter, Evaluation evaluation)
    {
        if (items.Length <= 1)
        {
            return;
        }

        var middle = items.Length / 2;
        Sort(items[..middle], room[..middle], isAfter, evaluation);
        Sort(items[middle..], room[middle..], isAfter, evaluation);
        items.CopyTo(room);
        var (left, right) = (0, middle);
        for (var at = 0; at < items.Length; at++)
        {
            evaluation.Step();
            var takeRight = left == middle || (right < items.Length && isAfter(room[left], room[right]));
            items[at] = takeRight ? room[right++] : room[left++];
        }
    }
}

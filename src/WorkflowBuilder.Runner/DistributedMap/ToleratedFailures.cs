namespace WorkflowBuilder.Runner;

/// <summary>How many items of a map run may fail.</summary>
/// <param name="Count">The number of items; 0 says nothing where there is a share.</param>
/// <param name="Percentage">The share of all items, 0 to 100; 0 says nothing where there is a number.</param>
internal readonly record struct ToleratedFailures(long Count, double Percentage)
{
    public static ExecutionError Exceeded { get; } =
        new(Errors.ExceedToleratedFailureThreshold, "The specified tolerated failure threshold was exceeded");

    /// <summary>Whether more failed than may. Where both limits are given, either can be exceeded.</summary>
    /// <param name="failed">How many items failed.</param>
    /// <param name="total">How many items there are; null while they are still being read, then their share is not known.</param>
    public bool IsExceededBy(long failed, long? total)
    {
        if (failed == 0)
        {
            return false;
        }

        if (Count == 0 && Percentage == 0)
        {
            return true;
        }

        return (Count > 0 && failed > Count) || (Percentage > 0 && total is { } all && failed * 100.0 > Percentage * all);
    }
}

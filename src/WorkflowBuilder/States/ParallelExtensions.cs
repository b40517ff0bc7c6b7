namespace WorkflowBuilder;

/// <summary>Adds the branches of a <see cref="Parallel"/>, which comes back in its own type.</summary>
public static class ParallelExtensions
{
    /// <summary>Adds branches, which run at the same time.</summary>
    /// <param name="parallel">The Parallel state.</param>
    /// <param name="branches">The first state, chain or fragment of each branch.</param>
    /// <returns>The same state.</returns>
    public static TParallel Branch<TParallel>(this TParallel parallel, params ReadOnlySpan<IChainable> branches)
        where TParallel : Parallel
    {
        ArgumentNullException.ThrowIfNull(parallel);
        parallel.AddBranches(branches);
        return parallel;
    }
}

namespace WorkflowBuilder.Runner;

/// <summary>How often a branch of a Parallel state was run, or the item processor of a Map state, whose every iteration and child execution counts.</summary>
/// <param name="Pointer">The JSON Pointer of the branch or item processor.</param>
/// <param name="Started">How often it began.</param>
/// <param name="Succeeded">How often it ended without an error.</param>
public sealed record ScopeCoverage(string Pointer, long Started, long Succeeded);

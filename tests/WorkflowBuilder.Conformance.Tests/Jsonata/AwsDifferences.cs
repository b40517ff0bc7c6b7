namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>The groups of the suite that show what AWS does not have. What later versions only mended, ours does right in both dialects.</summary>
internal static class AwsDifferences
{
    /// <summary>Why each case of a group fails.</summary>
    public static readonly IReadOnlyDictionary<string, string> Groups = new Dictionary<string, string>
    {
        ["coalescing-operator"] = "AWS has no ??, which came with 2.1.",
        ["default-operator"] = "AWS has no ?:, which came with 2.1.",
        ["function-eval"] = "AWS has no $eval.",
    };
}

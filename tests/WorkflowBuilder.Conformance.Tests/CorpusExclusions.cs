namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Definitions of the corpus that we judge otherwise than its authors, with the reason. None of these verdicts is from AWS.</summary>
internal static class CorpusExclusions
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["invalid/aslv__invalid-math-add.json"] = "AWS was seen to accept such an argument when the state machine is created, and to fail the execution; it is a warning.",
        ["valid/aslv__valid-assign.json"] = "It has a variable with a hyphen in its name, which AWS was seen to refuse.",
        ["valid/aslv__valid-map-noconfig.json"] = "It has an ItemReader in a Map that is not distributed, which the documentation of AWS forbids.",
        ["valid/aslv__valid-map-with-item-batcher-jsonata.json"] = "It has a JSONPath state in a JSONata machine, which AWS was seen to refuse.",
        ["valid/cfnlint__Test_functions.json"] = "Its Credentials lack RoleArn, which AWS was seen to refuse.",
        ["valid/statelint__test_succeed-with-comment-in-catcher.json"] = "It has a lambda:invoke without Parameters, which AWS was seen to refuse.",
    };

    /// <summary>Whether the verdict of the authors is about a fault of which AWS was measured to say otherwise.</summary>
    public static bool IsContradictedByAws(string file) => Reasons[file].Contains("AWS was seen to", StringComparison.Ordinal);
}

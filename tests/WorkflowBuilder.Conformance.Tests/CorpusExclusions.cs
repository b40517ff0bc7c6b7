namespace WorkflowBuilder.Conformance.Tests;

/// <summary>Definitions of the corpus that we judge otherwise than its authors, with the reason. None of these verdicts is from AWS.</summary>
internal static class CorpusExclusions
{
    public static readonly IReadOnlyDictionary<string, string> Reasons = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["valid/aslv__valid-map-with-item-batcher-jsonata.json"] = "It has a JSONPath state in a JSONata machine, which AWS was seen to refuse.",
        ["valid/cfnlint__Test_functions.json"] = "Its Credentials lack RoleArn, which AWS was seen to refuse.",
    };
}

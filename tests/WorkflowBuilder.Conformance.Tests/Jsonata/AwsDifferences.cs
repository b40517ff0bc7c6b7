namespace WorkflowBuilder.Conformance.Tests.Jsonata;

/// <summary>Where the suite, which is that of a later version, does not hold on AWS.</summary>
internal static class AwsDifferences
{
    private const string NoAnswer = "2.0.6 never comes to an end, which is no answer to give.";
    private const string NoError = "2.0.6 ends in an error of JavaScript that has no code.";
    private const string Repeated = "2.0.6 gives the first argument to the parameter behind it, too.";
    private const string Members = "2.0.6 takes the inner members of a function for those of an object.";

    /// <summary>Why each case of a group fails in the dialect of AWS, as it must.</summary>
    public static readonly IReadOnlyDictionary<string, string> Groups = new Dictionary<string, string>
    {
        ["coalescing-operator"] = "AWS has no ??, which came with 2.1.",
        ["default-operator"] = "AWS has no ?:, which came with 2.1.",
        ["function-eval"] = "AWS has no $eval.",
    };

    /// <summary>Why a single case fails in the dialect of AWS, as it must.</summary>
    public static readonly IReadOnlyDictionary<string, string> Cases = new Dictionary<string, string>
    {
        ["function-string/case030.json#0"] = "2.0.6 writes integers with 15 digits, too.",
    };

    /// <summary>Why a case passes in the dialect of AWS though 2.0.6 answers otherwise: what later versions mended is right in both dialects.</summary>
    public static readonly IReadOnlyDictionary<string, string> Mended = new Dictionary<string, string>
    {
        ["function-contains/case007.json#0"] = NoError,
        ["function-formatNumber/issue785.json#0"] = NoAnswer,
        ["function-formatNumber/issue785.json#1"] = NoAnswer,
        ["function-formatNumber/issue785.json#2"] = NoAnswer,
        ["function-formatNumber/issue785.json#3"] = NoAnswer,
        ["function-formatNumber/issue786.json#0"] = NoError,
        ["function-formatNumber/issue786.json#1"] = NoError,
        ["function-formatNumber/issue786.json#2"] = NoError,
        ["function-formatNumber/issue786.json#3"] = NoError,
        ["function-pad/case011.json#0"] = NoError,
        ["function-pad/case012.json#0"] = NoError,
        ["function-signatures/case035.json#0"] = Repeated,
        ["function-signatures/case036.json#0"] = Repeated,
        ["function-signatures/case037.json#0"] = Repeated,
        ["function-signatures/case038.json#0"] = Repeated,
        ["function-tomillis/case013.json#0"] = "2.0.6 reads another moment from digits that nothing separates.",
        ["function-tomillis/parseDateTime.json#46"] = "2.0.6 takes all digits of a fraction for milliseconds.",
        ["joins/library-joins.json#12"] = NoError,
        ["wildcards/case010.json#0"] = Members,
        ["wildcards/case010.json#1"] = Members,
    };
}

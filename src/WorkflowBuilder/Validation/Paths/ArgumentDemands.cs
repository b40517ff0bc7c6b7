namespace WorkflowBuilder;

/// <summary>What intrinsic functions demand of arguments that have the right kind, which the messages of Step Functions do not tell.</summary>
internal static class ArgumentDemands
{
    /// <summary>Says why a call fails: what its function demands where that is known, or else what Step Functions says.</summary>
    public static string Explain(string function, string failure) =>
        failure == $"Invalid arguments in {function}" || function == "States.StringToJson" ? Of(function) ?? failure : failure;

    private static string? Of(string function) => function switch
    {
        "States.ArrayGetItem" => "The index must be 0 or more, and less than the length of the array",
        "States.ArrayPartition" => "The size of the parts must be at least 1",
        "States.ArrayRange" => "The step must not be 0, and there may be 1,000 numbers at most",
        "States.Base64Decode" or "States.Base64Encode" => "The text may have 10,000 characters at most",
        "States.Hash" => "The algorithm must be MD5, SHA-1, SHA-256, SHA-384 or SHA-512, and the text may have 10,000 characters at most",
        "States.JsonMerge" => "Argument 3 must be false, as objects inside of the two are not merged",
        "States.MathAdd" => "The numbers and their sum must be from -2147483648 to 2147483647",
        "States.MathRandom" => "Argument 1 must be less than argument 2, and both from -2147483648 to 2147483647",
        "States.StringToJson" => "The text must be JSON",
        _ => null,
    };
}

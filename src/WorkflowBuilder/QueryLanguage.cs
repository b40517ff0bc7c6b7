namespace WorkflowBuilder;

/// <summary>The language of the expressions in a state.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html"/>.</remarks>
public enum QueryLanguage
{
    /// <summary>JSONPath, reference paths and intrinsic functions; the default of Step Functions.</summary>
    JsonPath,

    /// <summary>JSONata expressions between <c>{%</c> and <c>%}</c>.</summary>
    Jsonata,
}

namespace WorkflowBuilder.Jsonata;

/// <summary>Which JSONata is spoken.</summary>
public enum JsonataDialect
{
    /// <summary>
    /// The one of AWS Step Functions, 2.0.6: without <c>$eval</c>, <c>??</c> and <c>?:</c>; with <c>$partition $range $hash $random $uuid $parse</c>; and with
    /// AWS's own limits of depth and time.
    /// </summary>
    Aws,

    /// <summary>The language as documented at jsonata.org, 2.2.</summary>
    Standard,
}

namespace WorkflowBuilder.Jsonata;

/// <summary>The errors of expressions that were stopped, in the words of AWS.</summary>
internal static class JsonataLimits
{
    public const string Code = "U1001";

    public static JsonataException StackOverflow() => new(Code)
    {
        Text = "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive",
    };

    public static JsonataException Timeout() => new(Code) { Text = "Expression evaluation timeout: Check for infinite loop" };

    public static JsonataException OutOfMemory() => new(Code) { Text = "Expression evaluation memory limit exceeded: Check for excessive memory usage" };
}

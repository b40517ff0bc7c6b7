namespace WorkflowBuilder.Asl;

/// <summary>Texts that something else takes the place of before Step Functions sees them: <c>${Name}</c> of CloudFormation, and tokens of the CDK.</summary>
internal static class Placeholder
{
    /// <summary>Whether a text holds a placeholder, so that its content, and as a whole also its kind, is not known.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var start = text.IndexOf("${", StringComparison.Ordinal);
        return start >= 0 && text[start..].Contains('}');
    }
}

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

    /// <summary>Whether a value is a text that holds a placeholder, so that a value of any kind may take its place.</summary>
    public static bool IsIn(JsonSyntaxNode value) => value.Text is { } text && IsIn(text);

    /// <summary>Whether an object has a placeholder in the place of a name, so that it may have any member.</summary>
    public static bool IsInNames(JsonSyntaxNode node)
    {
        foreach (var member in node.Members)
        {
            if (IsIn(member.Name))
            {
                return true;
            }
        }

        return false;
    }
}

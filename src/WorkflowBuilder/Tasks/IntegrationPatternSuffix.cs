namespace WorkflowBuilder;

/// <summary>The end of a resource ARN that stands for an <see cref="IntegrationPattern"/>.</summary>
internal static class IntegrationPatternSuffix
{
    public static string AppendTo(this IntegrationPattern pattern, string resource)
    {
        var suffix = pattern switch
        {
            IntegrationPattern.RunJob => ".sync",
            IntegrationPattern.WaitForTaskToken => ".waitForTaskToken",
            _ => "",
        };
        return resource.EndsWith(suffix, StringComparison.Ordinal) ? resource : resource + suffix;
    }
}

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

        // A resource that has its pattern already may go on with a version: startExecution.sync:2.
        var isThere = resource.EndsWith(suffix, StringComparison.Ordinal) || resource.Contains($"{suffix}:", StringComparison.Ordinal);
        return isThere ? resource : resource + suffix;
    }
}

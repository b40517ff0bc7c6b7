namespace JobPoller;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(JobPollerWorkflow.Create());
}

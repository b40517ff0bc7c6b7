namespace WaitUntilTimestamp;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(WaitUntilTimestampWorkflow.Create());
}

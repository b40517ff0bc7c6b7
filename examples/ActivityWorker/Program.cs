namespace ActivityWorker;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(ActivityWorkerWorkflow.Create());
}

namespace ParallelRetryCatch;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(ParallelRetryCatchWorkflow.Create());
}

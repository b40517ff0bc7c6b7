namespace FragmentsInParallel;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(FragmentsInParallelWorkflow.Create());
}

namespace DistributedMapCsv;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(DistributedMapCsvWorkflow.Create());
}

namespace MapItems;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(MapItemsWorkflow.Create());
}

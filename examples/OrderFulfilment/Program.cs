namespace OrderFulfilment;

internal static class Program
{
    private static int Main() => PrintWorkflow.Run(OrderFulfilmentWorkflow.Create());
}

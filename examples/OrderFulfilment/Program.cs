namespace OrderFulfilment;

using WorkflowBuilder;

internal static class Program
{
    private static int Main(string[] args) => WorkflowApp.Run(args, app => app
        .Add(OrderFulfilmentWorkflow.Create(), run => run
            .Mock("Reserve Stock", new { Payload = new { reserved = true } })
            .Mock("Charge Card", new { Payload = new { paid = true } })
            .Mock("Book Carrier", new { Payload = new { parcel = "p-1" } })));
}

namespace OrderFulfilment;

using WorkflowBuilder;

/// <summary>A whole workflow in one chain: steps, a choice that is joined again, a wait, a parallel, a map.</summary>
public static class OrderFulfilmentWorkflow
{
    public static Workflow Create()
    {
        var step1 = new Pass("Accept Order") { ResultPath = "$.accepted", Result = true };
        var step2 = new Pass("Price Items") { Parameters = new { items = JsonPath.ListAt("$.items"), total = JsonPath.ArrayLength(JsonPath.ListAt("$.items")) } };
        var small = new Pass("Pack Parcel");
        var large = new Pass("Load Pallet").Next(new Pass("Book Truck"));
        var pickup = new Pass("Wait For Pickup");
        var print = new Pass("Print Label");
        var invoice = new Pass("Send Invoice");
        var each = new Map("Check Items") { ItemsPath = "$.items", ResultPath = JsonPath.Discard, MaxConcurrency = 5 }.ItemProcessor(new Pass("Check Item"));

        return new Workflow("OrderFulfilment", step1
            .Next(step2)
            .Next(each)
            .Next(new Choice("How large?")
                .When(Condition.NumberLessThan("$.total", 10), small)
                .When(Condition.NumberGreaterThanEquals("$.total", 100), large)
                .Otherwise(pickup)
                .Afterwards())
            .Next(new Parallel("Paperwork") { ResultPath = JsonPath.Discard }.Branch(print, invoice))
            .Next(new Wait("Cool Down", WaitTime.Duration(TimeSpan.FromMinutes(10))))
            .Next(new Succeed("Order Fulfilled")));
    }
}

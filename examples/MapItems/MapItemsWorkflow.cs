namespace MapItems;

using WorkflowBuilder;

/// <summary>Runs a chain of states for each item of an array, one after the other, and collects the results.</summary>
public static class MapItemsWorkflow
{
    public static Workflow Create()
    {
        var forEachItem = new Map("Map State")
        {
            ItemsPath = "$.inputForMap",
            ItemSelector = new
            {
                item = JsonPath.ObjectAt("$$.Map.Item.Value"),
                index = JsonPath.NumberAt("$$.Map.Item.Index"),
                customer = JsonPath.StringAt("$.customer"),
            },
            MaxConcurrency = 1,
            ResultPath = "$.mapOutput",
        };

        return new Workflow("MapItems", forEachItem.ItemProcessor(
            new Choice("Choice")
                .When(Condition.StringEquals("$.item.status", "SUCCESS"), new Pass("Step1"))
                .Otherwise(new Pass("Step2"))
                .Afterwards()
                .Next(new Pass("Finish"))));
    }
}

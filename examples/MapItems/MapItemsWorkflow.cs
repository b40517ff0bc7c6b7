namespace MapItems;

using WorkflowBuilder;

/// <summary>Runs a chain for each item of an array, and gives each run the item, its index and a fixed value.</summary>
public static class MapItemsWorkflow
{
    public static Workflow Create()
    {
        var map = new Map("Map State")
        {
            ItemsPath = "$.inputForMap",
            MaxConcurrency = 1,
            ItemSelector = new
            {
                item = JsonPath.ObjectAt("$$.Map.Item.Value"),
                index = JsonPath.NumberAt("$$.Map.Item.Index"),
                customer = JsonPath.StringAt("$.customer"),
            },
        };

        return new Workflow("MapItems", map.ItemProcessor(new Pass("Check Item").Next(new Pass("Book Item"))));
    }
}

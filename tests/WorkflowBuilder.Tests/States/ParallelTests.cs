namespace WorkflowBuilder.Tests.States;

public class ParallelTests
{
    [Fact]
    public void Branches_stand_last_and_in_the_order_given() =>
        Compiled.Of(new Parallel("Both").Branch(new Pass("A").Next(new Pass("B"))).Branch(new Pass("C"), new Pass("D"))).ShouldBeInOrder("""
            {
              "Type": "Parallel",
              "End": true,
              "Branches": [
                { "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } } },
                { "StartAt": "C", "States": { "C": { "Type": "Pass", "End": true } } },
                { "StartAt": "D", "States": { "D": { "Type": "Pass", "End": true } } }
              ]
            }
            """);

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var parallel = new Parallel("Both")
        {
            Assign = new { a = JsonPath.ObjectAt("$[0]") },
            OutputPath = "$.out",
            ResultPath = "$.result",
            ResultSelector = new { first = JsonPath.ObjectAt("$[0]") },
            Parameters = new { id = JsonPath.StringAt("$.id") },
            InputPath = "$.in",
            Comment = "Two at once",
        }
            .Branch(new Pass("A"))
            .AddCatch(new Fail("Failed"))
            .AddRetry();

        Compiled.Of(parallel).ShouldBeInOrder("""
            {
              "Type": "Parallel",
              "Comment": "Two at once",
              "InputPath": "$.in",
              "Parameters": { "id.$": "$.id" },
              "ResultSelector": { "first.$": "$[0]" },
              "ResultPath": "$.result",
              "OutputPath": "$.out",
              "Assign": { "a.$": "$[0]" },
              "Retry": [{ "ErrorEquals": ["States.ALL"] }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Failed" }],
              "End": true,
              "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }]
            }
            """);
    }

    [Fact]
    public void Every_jsonata_property_is_written_in_the_fixed_order()
    {
        var parallel = new Parallel("Both") { Assign = new { a = 1 }, Output = "{% $states.result %}", Arguments = new { id = "{% $id %}" } }.Branch(new Pass("A"));

        Compiled.Of(parallel).ShouldBeInOrder("""
            {
              "Type": "Parallel",
              "Arguments": { "id": "{% $id %}" },
              "Output": "{% $states.result %}",
              "Assign": { "a": 1 },
              "End": true,
              "Branches": [{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }]
            }
            """);
    }

    [Fact]
    public void A_parallel_leads_to_the_next_state() =>
        Compiled.StatesOf(new Parallel("Both").Branch(new Pass("A")).Next(new Succeed("Done"))).GetProperty("Both").GetProperty("Next").ShouldBe("\"Done\"");
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Flow;

public class PathBoundsTests
{
    private const double NoEnd = double.PositiveInfinity;
    private const string Lambda = "\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": { \"FunctionName\": \"f\" }";

    // Facts of the history of Step Functions, without the two events of the execution itself.
    [Theory]
    [InlineData("\"Type\": \"Pass\", \"End\": true", 2)]
    [InlineData("\"Type\": \"Succeed\"", 2)]
    [InlineData("\"Type\": \"Fail\"", 1)]
    [InlineData("\"Type\": \"Wait\", \"Seconds\": 1, \"End\": true", 2)]
    [InlineData(Lambda + ", \"End\": true", 5)]
    [InlineData("\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::glue:startJobRun.sync\", \"Parameters\": { \"JobName\": \"j\" }, \"End\": true", 6)]
    [InlineData("\"Type\": \"Parallel\", \"Branches\": [ { \"StartAt\": \"B\", \"States\": { \"B\": { \"Type\": \"Succeed\" } } } ], \"End\": true", 6)]
    public void A_state_has_the_events_of_its_type(string state, double events)
    {
        var bounds = Of(AslText.State(state));

        bounds.Events.Should().Be(Bounds.Exactly(events));
    }

    [Fact]
    public void Ways_part_and_meet_again()
    {
        var bounds = Of("""
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "Z" },
                "A": { "Type": "Wait", "Seconds": 7, "Next": "B" }, "B": { "Type": "Pass", "Next": "Z" }, "Z": { "Type": "Succeed" } } }
            """);

        bounds.Should().Be(new PathBounds(new(2, 4), new(4, 8), new(0, 7)));
    }

    [Fact]
    public void A_loop_has_a_shortest_way_and_no_longest()
    {
        var bounds = Of("""
            { "StartAt": "A", "States": {
                "A": { "Type": "Wait", "Seconds": 7, "Next": "C" },
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "B" } ], "Default": "D" },
                "B": { "Type": "Pass", "Next": "A" },
                "D": { "Type": "Choice", "Choices": [ { "Variable": "$.y", "IsPresent": true, "Next": "A" } ], "Default": "Z" },
                "Z": { "Type": "Succeed" } } }
            """);

        bounds.Should().Be(new PathBounds(new(4, NoEnd), new(8, NoEnd), new(7, NoEnd)));
    }

    [Fact]
    public void A_loop_is_entered_and_left_where_that_is_shortest()
    {
        var bounds = Of("""
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "B" },
                "A": { "Type": "Wait", "Seconds": 100, "Next": "D" },
                "B": { "Type": "Wait", "Seconds": 10, "Next": "E" },
                "E": { "Type": "Wait", "Seconds": 10, "Next": "D" },
                "D": { "Type": "Choice", "Choices": [ { "Variable": "$.y", "IsPresent": true, "Next": "C" } ], "Default": "Z" },
                "Z": { "Type": "Succeed" } } }
            """);

        bounds.Seconds.Least.Should().Be(20);
        bounds.Transitions.Least.Should().Be(4);
    }

    [Fact]
    public void A_caught_error_is_a_way_too()
    {
        var bounds = Of($$"""
            { "StartAt": "A", "States": {
                "A": { {{Lambda}}, "Retry": [ { "ErrorEquals": [ "States.ALL" ], "MaxAttempts": 2 } ],
                    "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Z" } ], "Next": "Z" },
                "Z": { "Type": "Succeed" } } }
            """);

        bounds.Should().Be(new PathBounds(new(2, 4), new(4, 13), new(0, 3)));
    }

    [Fact]
    public void Iterations_multiply()
    {
        var bounds = Of("""
            { "QueryLanguage": "JSONata", "StartAt": "M", "States": { "M": { "Type": "Map", "Items": [ 1, 2, 3 ], "MaxConcurrency": 2, "End": true,
                "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Wait", "Seconds": 5, "End": true } } } } } }
            """);

        bounds.Should().Be(new PathBounds(Bounds.Exactly(4), Bounds.Exactly(16), new(10, 15)));
    }

    [Fact]
    public void Batches_make_fewer_iterations_at_best()
    {
        var bounds = Of("""
            { "QueryLanguage": "JSONata", "StartAt": "M", "States": { "M": { "Type": "Map", "Items": [ 1, 2, 3 ], "End": true,
                "ItemBatcher": { "MaxItemsPerBatch": 2 },
                "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } } } } }
            """);

        bounds.Transitions.Should().Be(new Bounds(3, 4));
        bounds.Events.Should().Be(Bounds.Exactly(6));
    }

    [Fact]
    public void An_array_without_items_takes_nothing_however_long_an_item_would_take()
    {
        var bounds = Of("""
            { "QueryLanguage": "JSONata", "StartAt": "M", "States": { "M": { "Type": "Map", "Items": [], "End": true,
                "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Wait", "Seconds": "{% $states.input %}", "End": true } } } } } }
            """);

        bounds.Should().Be(new PathBounds(Bounds.Exactly(1), Bounds.Exactly(4), Bounds.None));
    }

    [Fact]
    public void What_may_lead_anywhere_has_no_bounds()
    {
        var bounds = Of("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "${Next}" }, "Z": { "Type": "Succeed" } } }""");

        bounds.Should().Be(PathBounds.Unknown);
    }

    private static PathBounds Of(string json)
    {
        var context = new ValidationContext(AslReader.Read(json).Definition!, StateMachineType.Standard);
        return context.BoundsOf(context.Root);
    }
}

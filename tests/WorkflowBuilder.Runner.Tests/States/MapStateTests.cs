namespace WorkflowBuilder.Runner.Tests.States;

using Task = System.Threading.Tasks.Task;

public class MapStateTests
{
    private const string Processor = """ "ItemProcessor": { "StartAt": "P", "States": { "P": { "Type": "Pass", "End": true } } }, "End": true """;

    [Theory]
    [InlineData(""" "ItemsPath": "$.list", """, "[1,2,3]")]
    [InlineData(""" "InputPath": "$.list", """, "[1,2,3]")]
    [InlineData(""" "ItemsPath": "$.list", "ItemSelector": { "at.$": "$$.Map.Item.Index", "of.$": "$$.Map.Item.Value", "all.$": "$.name" }, "ResultPath": "$.r", "OutputPath": "$.r[1]", """,
        """{"all":"n","at":1,"of":2}""")]
    [InlineData(""" "ItemsPath": "$.list", "Parameters": { "of.$": "$$.Map.Item.Value" }, """, """[{"of":1},{"of":2},{"of":3}]""")]
    public async Task Items_and_selectors_of_JSONPath(string fields, string output)
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Map", {{fields}} {{Processor}} }""", """{ "list": [1, 2, 3], "name": "n" }""");

        run.Output.ToString().Should().Be(output);
    }

    [Theory]
    [InlineData(""" "Items": "{% $states.input.list %}", """, "[1,2,3]")]
    [InlineData(""" "Items": [4, "{% $states.input.name %}"], """, """[4,"n"]""")]
    [InlineData(""" "Items": "{% $states.input.list %}", "ItemSelector": { "v": "{% $states.context.Map.Item.Value * 10 %}" }, """, """[{"v":10},{"v":20},{"v":30}]""")]
    public async Task Items_and_selectors_of_JSONata(string fields, string output)
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Map", "QueryLanguage": "JSONata", {{fields}} {{Processor}} }""", """{ "list": [1, 2, 3], "name": "n" }""");

        run.Output.ToString().Should().Be(output);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 20)]
    [InlineData(3, 10)]
    [InlineData(0, 10)]
    public async Task MaxConcurrency_says_how_many_items_wait_at_a_time(int concurrency, int seconds)
    {
        var run = await Machine.RunStateAsync(
            $$"""
            {
              "Type": "Map", "MaxConcurrency": {{concurrency}},
              "ItemProcessor": { "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 10, "End": true } } }, "End": true
            }
            """,
            "[1, 2, 3]");

        run.Duration.Should().Be(TimeSpan.FromSeconds(seconds));
        run.Output.ToString().Should().Be("[1,2,3]");
    }

    [Fact]
    public async Task Each_iteration_follows_the_one_whose_place_it_takes()
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Map", "MaxConcurrency": 1, {{Processor}} }""", "[1, 2]");

        run.Events().Should().Equal(
            "0>1 ExecutionStarted",
            "0>2 MapStateEntered \"S\"",
            "2>3 MapStateStarted",
            "3>4 MapIterationStarted \"S\"",
            "4>5 PassStateEntered \"P\"",
            "5>6 PassStateExited \"P\"",
            "6>7 MapIterationSucceeded \"S\"",
            "6>8 MapIterationStarted \"S\"",
            "8>9 PassStateEntered \"P\"",
            "9>10 PassStateExited \"P\"",
            "10>11 MapIterationSucceeded \"S\"",
            "11>12 MapStateSucceeded",
            "11>13 MapStateExited \"S\"",
            "13>14 ExecutionSucceeded");
    }

    [Fact]
    public async Task An_error_stops_the_other_iterations()
    {
        var run = await Machine.RunStateAsync(
            """
            {
              "Type": "Map",
              "ItemProcessor": {
                "StartAt": "C",
                "States": {
                  "C": { "Type": "Choice", "Choices": [{ "Variable": "$", "NumericEquals": 2, "Next": "F" }], "Default": "W" },
                  "F": { "Type": "Fail", "Error": "Two" },
                  "W": { "Type": "Wait", "Seconds": 60, "End": true }
                }
              },
              "Catch": [{ "ErrorEquals": ["Two"], "Next": "After" }],
              "End": true
            }
            """,
            "[1, 2, 3]",
            after: """ "After": { "Type": "Pass", "End": true } """);

        run.Output.ToString().Should().Be("""{"Error":"Two","Cause":null}""");
        run.Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task An_empty_array_gives_an_empty_array()
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Map", {{Processor}} }""", "[]");

        run.Output.ToString().Should().Be("[]");
    }

    [Fact]
    public async Task What_is_no_array_fails()
    {
        var run = await Machine.RunStateAsync($$"""{ "Type": "Map", {{Processor}} }""", "{}");

        run.Error.Should().Be("States.Runtime");
        run.Cause.Should().Be("Reference path \"$\" must point to array.");
    }
}

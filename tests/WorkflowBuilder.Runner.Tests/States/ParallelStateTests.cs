namespace WorkflowBuilder.Runner.Tests.States;

using Task = System.Threading.Tasks.Task;

public class ParallelStateTests
{
    [Fact]
    public async Task The_outputs_of_the_branches_become_an_array_in_their_order()
    {
        var run = await Machine.RunStateAsync(
            """
            {
              "Type": "Parallel",
              "Branches": [
                { "StartAt": "Slow", "States": { "Slow": { "Type": "Wait", "Seconds": 9, "Next": "A" }, "A": { "Type": "Pass", "Result": "a", "End": true } } },
                { "StartAt": "B", "States": { "B": { "Type": "Pass", "Result": "b", "End": true } } }
              ],
              "End": true
            }
            """);

        run.Output.ToString().Should().Be("""["a","b"]""");
        run.Duration.Should().Be(TimeSpan.FromSeconds(9));
    }

    [Fact]
    public async Task Branches_take_turns_state_by_state()
    {
        var run = await Machine.RunStateAsync(
            """
            {
              "Type": "Parallel",
              "Branches": [
                { "StartAt": "A1", "States": { "A1": { "Type": "Pass", "Next": "A2" }, "A2": { "Type": "Pass", "End": true } } },
                { "StartAt": "B1", "States": { "B1": { "Type": "Pass", "Next": "B2" }, "B2": { "Type": "Pass", "End": true } } }
              ],
              "End": true
            }
            """);

        run.VisitedStates.Should().Equal("S", "A1", "B1", "A2", "B2");
    }

    [Fact]
    public async Task The_first_error_in_time_stops_the_other_branches()
    {
        var run = await Machine.RunStateAsync(
            """
            {
              "Type": "Parallel",
              "Branches": [
                { "StartAt": "Late", "States": { "Late": { "Type": "Wait", "Seconds": 5, "Next": "F1" }, "F1": { "Type": "Fail", "Error": "Late" } } },
                { "StartAt": "Soon", "States": { "Soon": { "Type": "Wait", "Seconds": 4, "Next": "F2" }, "F2": { "Type": "Fail", "Error": "Soon" } } }
              ],
              "End": true
            }
            """);

        run.Error.Should().Be("Soon");
        run.VisitedStates.Should().NotContain("F1");
        run.Duration.Should().Be(TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task Variables_are_read_from_outside_and_do_not_leave_the_branch()
    {
        var run = await Machine.RunAsync(
            """
            {
              "StartAt": "Set",
              "States": {
                "Set": { "Type": "Pass", "Assign": { "x": 1 }, "Next": "P" },
                "P": {
                  "Type": "Parallel",
                  "Branches": [{ "StartAt": "In", "States": { "In": { "Type": "Pass", "Parameters": { "x.$": "$x" }, "Assign": { "y": 2 }, "End": true } } }],
                  "Next": "After"
                },
                "After": { "Type": "Pass", "Parameters": { "y.$": "$y" }, "End": true }
              }
            }
            """);

        run.Status.Should().Be(ExecutionStatus.Failed);
        run.History.Select(happened => happened.Details).OfType<StateExitedDetails>().Single(exited => exited.Name == "In").Output.ToString().Should().Be("""{"x":1}""");
    }

    [Fact]
    public async Task Two_hundred_Parallel_states_in_one_another_run()
    {
        var definition = """{ "StartAt": "S200", "States": { "S200": { "Type": "Pass", "End": true } } }""";
        for (var depth = 199; depth >= 0; depth--)
        {
            definition = $$"""{ "StartAt": "S{{depth}}", "States": { "S{{depth}}": { "Type": "Parallel", "Branches": [{{definition}}], "End": true } } }""";
        }

        var run = await Machine.RunAsync(definition);

        run.Status.Should().Be(ExecutionStatus.Succeeded);
        run.Transitions.Should().Be(201);
    }
}

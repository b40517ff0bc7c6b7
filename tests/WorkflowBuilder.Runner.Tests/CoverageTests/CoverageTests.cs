using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.CoverageTests;

public class CoverageTests
{
    private const string Definition =
        """
        {
          "StartAt": "Charge",
          "States": {
            "Charge": {
              "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {}, "Next": "Which",
              "Retry": [{ "ErrorEquals": ["Busy"] }, { "ErrorEquals": ["Odd", "Strange"] }],
              "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Refuse" }]
            },
            "Which": { "Type": "Choice", "Choices": [{ "Variable": "$", "IsNull": true, "Next": "Both" }], "Default": "Each" },
            "Both": {
              "Type": "Parallel", "End": true,
              "Branches": [
                { "StartAt": "L", "States": { "L": { "Type": "Succeed" } } },
                { "StartAt": "R", "States": { "R": { "Type": "Pass", "End": true } } }
              ]
            },
            "Each": {
              "Type": "Map", "End": true,
              "ItemProcessor": { "StartAt": "Do", "States": { "Do": { "Type": "Pass", "End": true } } }
            },
            "Refuse": { "Type": "Fail" }
          }
        }
        """;

    [Fact]
    public async System.Threading.Tasks.Task A_run_counts_states_ways_retriers_branches_and_iterations()
    {
        var coverage = await CoverAsync(TaskAnswer.Throw("Busy"), TaskAnswer.Throw("Busy"), TaskAnswer.Return(JsonData.Parse("[1,2,3]")));

        coverage.States.Select(state => (state.Name, state.Visits)).Should().Equal(
            ("Charge", 1), ("Which", 1), ("Both", 0), ("L", 0), ("R", 0), ("Each", 1), ("Do", 3), ("Refuse", 0));
        coverage.States[0].Transitions.Select(way => (way.Field, way.Target, way.Count)).Should().Equal(("Next", "Which", 1), ("Catch[0]", "Refuse", 0));
        coverage.States[0].Retriers.Select(retrier => (retrier.Field, retrier.Count)).Should().Equal(("Retry[0]", 2), ("Retry[1]", 0));
        coverage.Scopes.Should().Equal(
            new ScopeCoverage("/States/Both/Branches/0", 0, 0), new("/States/Both/Branches/1", 0, 0), new("/States/Each/ItemProcessor", 3, 3));
        coverage.EnteredStates.Should().Be(new CoverageRatio(4, 8));
        coverage.TakenTransitions.Should().Be(new CoverageRatio(4, 9));
        coverage.UsedRetriers.Should().Be(new CoverageRatio(1, 2));
        coverage.StartedScopes.Should().Be(new CoverageRatio(1, 3));
        coverage.Total.Should().Be(new CoverageRatio(10, 22));
        coverage.EnteredStates.Percentage.Should().Be(50);
    }

    [Fact]
    public async System.Threading.Tasks.Task What_is_uncovered_is_listed_with_its_place()
    {
        var coverage = await CoverAsync(TaskAnswer.Return(JsonData.Parse("[]")));

        coverage.Uncovered.Select(part => $"{part.Pointer} {part}").Should().Equal(
            "/States/Charge/Catch/0 Charge: Catch[0] to Refuse was never taken",
            "/States/Charge/Retry/0 Charge: Retry[0] for Busy was never used",
            "/States/Charge/Retry/1 Charge: Retry[1] for Odd, Strange was never used",
            "/States/Which/Choices/0 Which: Choices[0] to Both was never taken",
            "/States/Both Both was never entered",
            "/States/Both/Branches/0/States/L L was never entered",
            "/States/Both/Branches/1/States/R R was never entered",
            "/States/Each/ItemProcessor/States/Do Do was never entered",
            "/States/Refuse Refuse was never entered",
            "/States/Both/Branches/0 Both: Branches[0] never began",
            "/States/Both/Branches/1 Both: Branches[1] never began",
            "/States/Each/ItemProcessor Each: ItemProcessor never began");
    }

    [Fact]
    public async System.Threading.Tasks.Task Coverages_of_one_definition_add_up_whoever_made_them()
    {
        var first = await CoverAsync(TaskAnswer.Return(JsonData.Null));
        var second = await CoverAsync(TaskAnswer.Return(JsonData.Parse("[1]")));
        var third = await CoverAsync(TaskAnswer.Throw("Odd"), TaskAnswer.Throw("Busy"), TaskAnswer.Throw("Other"));

        var sum = Coverage.Merge(first, second, third);

        sum.Uncovered.Should().BeEmpty();
        sum.Total.Percentage.Should().Be(100);
        sum.States[0].Visits.Should().Be(3);
        first.States[0].Visits.Should().Be(1, "a sum leaves its parts as they are");
        first.Add(second).States[0].Visits.Should().Be(2);
    }

    [Fact]
    public async System.Threading.Tasks.Task Coverages_of_different_definitions_do_not_add_up()
    {
        var one = (await Machine.RunAsync("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }""")).Coverage;
        var renamed = (await Machine.RunAsync("""{ "StartAt": "B", "States": { "B": { "Type": "Pass", "End": true } } }""")).Coverage;
        var longer = (await Machine.RunAsync("""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true }, "B": { "Type": "Succeed" } } }""")).Coverage;

        one.Invoking(coverage => coverage.Add(renamed)).Should().Throw<ArgumentException>().WithMessage("The coverages are of different definitions. They differ at /States/A.*");
        one.Invoking(coverage => coverage.Add(longer)).Should().Throw<ArgumentException>().WithMessage("*They do not have the same states.*");
        FluentActions.Invoking(() => Coverage.Merge()).Should().Throw<ArgumentException>().WithMessage("There is no coverage to add up.*");
    }

    [Fact]
    public async System.Threading.Tasks.Task Child_executions_of_a_distributed_map_count()
    {
        var result = await Machine.RunAsync(
            """
            {
              "StartAt": "Each",
              "States": {
                "Each": {
                  "Type": "Map", "End": true, "ToleratedFailurePercentage": 100,
                  "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "Which",
                    "States": { "Which": { "Type": "Choice", "Choices": [{ "Variable": "$", "NumericLessThan": 3, "Next": "Fine" }], "Default": "No" }, "Fine": { "Type": "Succeed" }, "No": { "Type": "Fail" } }
                  }
                }
              }
            }
            """,
            "[1,2,3]");

        result.Coverage.States.Select(state => (state.Name, state.Visits)).Should().Equal(("Each", 1), ("Which", 3), ("Fine", 2), ("No", 1));
        result.Coverage.Scopes.Should().Equal(new ScopeCoverage("/States/Each/ItemProcessor", 3, 2));
    }

    private static async System.Threading.Tasks.Task<Coverage> CoverAsync(params TaskAnswer[] answers) =>
        (await Machine.RunAsync(Definition, "{}", run => run.Mock("Charge", answers))).Coverage;
}

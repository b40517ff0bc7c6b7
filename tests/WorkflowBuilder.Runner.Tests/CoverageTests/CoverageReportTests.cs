using System.Xml.Linq;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests.CoverageTests;

public class CoverageReportTests
{
    private const string Definition =
        """
        {
          "StartAt": "Do",
          "States": {
            "Do": {
              "Type": "Task",
              "Resource": "arn:aws:states:::sqs:sendMessage",
              "Parameters": {},
              "Retry": [
                { "ErrorEquals": ["Busy"] }
              ],
              "Catch": [
                { "ErrorEquals": ["States.ALL"], "Next": "Oh/no" }
              ],
              "End": true
            },
            "Oh/no": { "Type": "Succeed" }
          }
        }
        """;

    [Fact]
    public async System.Threading.Tasks.Task The_table_shows_states_sums_and_what_is_missing()
    {
        var table = (await CoverAsync()).ToTable();

        table.ReplaceLineEndings("\n").Should().Be(
            """
            State    Visits  Ways out and retriers
            Do            1  End 1, Catch[0] 0, Retry[0] 1
            Oh/no         0  End 0

            States entered: 1 of 2 (50.0 %)
            Transitions taken: 1 of 3 (33.3 %)
            Retriers used: 1 of 1 (100.0 %)

            Not covered:
              Do: Catch[0] to Oh/no was never taken
              Oh/no was never entered

            """);
    }

    [Fact]
    public async System.Threading.Tasks.Task The_JSON_has_all_counts()
    {
        var json = (await CoverAsync()).ToJson();

        json["takenTransitions"].Should().Be(JsonData.Parse("""{ "covered": 1, "total": 3, "percentage": 33.33 }"""));
        json["states"][0].Should().Be(JsonData.Parse(
            """
            {
              "name": "Do", "pointer": "/States/Do", "visits": 1,
              "transitions": [{ "field": "End", "target": null, "count": 1 }, { "field": "Catch[0]", "target": "Oh/no", "count": 0 }],
              "retriers": [{ "field": "Retry[0]", "errorEquals": ["Busy"], "count": 1 }]
            }
            """));
    }

    [Fact]
    public async System.Threading.Tasks.Task The_lcov_report_has_the_lines_of_the_file()
    {
        var report = (await CoverAsync()).ToLcov("flows/do.asl.json", Definition);

        report.Should().Be(
            """
            TN:
            SF:flows/do.asl.json
            FN:4,Do
            FNDA:1,Do
            FN:16,Oh/no
            FNDA:0,Oh/no
            FNF:2
            FNH:1
            BRDA:4,0,0,1
            BRDA:4,0,1,0
            BRDA:4,0,2,1
            BRDA:16,1,0,-
            BRF:4
            BRH:2
            DA:4,1
            DA:9,1
            DA:12,0
            DA:14,1
            DA:16,0
            LF:5
            LH:3
            end_of_record

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async System.Threading.Tasks.Task The_Cobertura_report_has_the_lines_of_the_file()
    {
        var report = XDocument.Parse((await CoverAsync()).ToCobertura("flows/do.asl.json", Definition));

        report.Root!.Attribute("line-rate")!.Value.Should().Be("0.6");
        report.Root.Attribute("branch-rate")!.Value.Should().Be("0.5");
        report.Descendants("class").Single().Attribute("filename")!.Value.Should().Be("flows/do.asl.json");
        report.Descendants("line").Select(line => $"{line.Attribute("number")!.Value}:{line.Attribute("hits")!.Value} {line.Attribute("condition-coverage")?.Value}".Trim())
            .Should().Equal("4:1 67% (2/3)", "9:1", "12:0", "14:1", "16:0 0% (0/1)");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_file_that_is_no_JSON_is_refused()
    {
        var coverage = await CoverAsync();

        coverage.Invoking(covered => covered.ToLcov("a", "{")).Should().Throw<ArgumentException>().WithMessage("The definition cannot be read: *");
        coverage.ToLcov("a", "{}").Should().Contain("FN:1,Do", "what the text does not have is on its first line");
    }

    [Fact]
    public async System.Threading.Tasks.Task A_definition_may_be_as_deep_as_it_can_be_read()
    {
        const int Depth = 300;
        var definition = Enumerable.Range(0, Depth).Aggregate(
            """{ "StartAt": "End", "States": { "End": { "Type": "Succeed" } } }""",
            (inner, i) => $$"""
                {"StartAt": "S{{i}}", "States": {"S{{i}}": {"Type": "Parallel", "End": true, "Branches": [
                {{inner}}] } } }
                """);

        var result = await Machine.RunAsync(definition, "{}");

        result.Coverage.ToLcov("deep.json", definition).Should().Contain($"FN:1,S{Depth - 1}\n").And.Contain($"FN:{Depth + 1},End\n");
    }

    private static async System.Threading.Tasks.Task<Coverage> CoverAsync() =>
        (await Machine.RunAsync(Definition, "{}", run => run.Mock("Do", TaskAnswer.Throw("Busy"), TaskAnswer.Return(JsonData.Null)))).Coverage;
}

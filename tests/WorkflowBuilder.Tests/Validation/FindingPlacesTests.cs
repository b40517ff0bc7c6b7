using System.Runtime.CompilerServices;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation;

public class FindingPlacesTests
{
    [Theory]
    [InlineData("WFB1101", """{ "Type": "Pass", "Foo": 1, "End": true }""")]
    [InlineData("WFB1102", """{ "Type": "Wait", "Seconds": "10", "End": true }""")]
    [InlineData("WFB1103", """{ "Type": "Task", "End": true }""")]
    [InlineData("WFB1104", """{ "Type": "Sleep", "End": true }""")]
    [InlineData("WFB1105", """{ "Type": "Wait", "Seconds": 1, "SecondsPath": "$.a", "End": true }""")]
    [InlineData("WFB1106", """{ "Type": "Wait", "End": true }""")]
    [InlineData("WFB1107", """{ "Type": "Parallel", "Branches": [], "End": true }""")]
    [InlineData("WFB1112", """{ "Type": "Task", "Resource": "${Function}", "Retry": [ { "ErrorEquals": [ "States.ALL", "E" ] } ], "End": true }""")]
    [InlineData("WFB2001", """{ "Type": "Map", "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "Next": "Ghost" } } }, "End": true }""")]
    [InlineData("WFB2002", """{ "Type": "Parallel", "Branches": [ { "StartAt": "I", "States": { "I": { "Type": "Fail" }, "X": { "Type": "Fail" } } } ] }""")]
    public void A_finding_in_a_workflow_has_the_C_sharp_line_of_its_state(string code, string json)
    {
        var custom = Custom("Broken", json);
        var workflow = new Workflow("Orders", new Pass("First").Next(custom));

        var finding = workflow.Validate().Should().ContainSingle().Which;

        finding.Code.Should().Be(code);
        finding.Location.Should().Be(custom.Location);
        finding.Location!.Value.File.Should().EndWith("FindingPlacesTests.cs");
        finding.ToString().Should().StartWith($"FindingPlacesTests.cs:{custom.Location.Line}: error {code}: ");
    }

    [Fact]
    public void A_finding_in_a_nested_state_has_the_line_of_the_nested_state()
    {
        var custom = Custom("a/b~c", """{ "Type": "Pass", "Foo": 1 }""");
        var workflow = new Workflow("Orders", new Parallel("Both").Branch(new Pass("Left"), new Map("Each").ItemProcessor(custom)));

        var finding = workflow.Validate().Should().ContainSingle().Which;

        finding.Pointer.Should().Be("/States/Both/Branches/1/States/Each/ItemProcessor/States/a~1b~0c/Foo");
        finding.Location.Should().Be(custom.Location);
    }

    [Fact]
    public void A_state_inside_custom_JSON_has_the_line_of_the_custom_state()
    {
        var custom = Custom("Custom", """
            { "Type": "Map", "End": true, "ItemProcessor": { "StartAt": "First", "States": { "First": { "Type": "Succeed" } } } }
            """);
        var workflow = new Workflow("Orders", new Pass("First").Next(custom));

        var finding = workflow.Validate().Should().ContainSingle().Which;

        finding.Code.Should().Be("WFB2004");
        finding.Pointer.Should().Be("/States/Custom/ItemProcessor/States/First");
        finding.Location.Should().Be(custom.Location);
    }

    [Fact]
    public void A_member_called_States_in_a_payload_is_data()
    {
        var custom = Custom("Custom", """{ "Type": "Task", "Resource": 5, "Parameters": { "States": { "First": 1 } }, "End": true }""");
        var workflow = new Workflow("Orders", new Pass("First").Next(custom));

        workflow.Validate().Should().ContainSingle().Which.Location.Should().Be(custom.Location);
    }

    [Fact]
    public void A_finding_about_the_whole_has_the_line_of_the_workflow()
    {
        var first = new Pass("First");
        first.Next(first);
        var workflow = CreateWorkflow(first);

        var finding = workflow.Validate().Should().ContainSingle().Which;

        finding.Code.Should().Be("WFB2003");
        finding.Location.Should().Be(workflow.Location);
    }

    [Fact]
    public void A_finding_in_a_file_has_its_line_and_column()
    {
        const string Json = """
            {
              "StartAt": "S",
              "States": {
                "S": { "Type": "Pass", "Next": "Ghost" }
              }
            }
            """;
        var read = AslReader.Read(Json, "dir/orders.asl.json");

        var findings = AslValidator.Validate(read.Definition!);

        findings.Select(finding => finding.ToString()).Should().Equal(
            "orders.asl.json:1:1: error WFB2003: No state ends the workflow. Give one of them \"End\": true, or lead to a Succeed or Fail state.",
            "orders.asl.json:4:36: error WFB2001: There is no state \"Ghost\" at this level. Add the state or correct the name.");
    }

    [Fact]
    public void A_workflow_without_findings_gives_none()
    {
        var workflow = new Workflow("Orders", new Pass("First").Next(new Succeed("Done")));

        workflow.Validate().Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_written_is_found_too()
    {
        var workflow = new Workflow("Orders", new Parallel("Both"));

        workflow.Validate().Select(finding => finding.Code).Should().Equal("WFB9003");
    }

    [Fact]
    public void Related_places_have_C_sharp_lines_and_nothing_points_into_the_generated_JSON()
    {
        var (first, second) = (new Pass("First"), new Pass("Second"));
        var workflow = new Workflow("Orders", first.Next(second));
        var inJson = new SourceLocation("", 1, 40);
        var finding = new Diagnostic("WFB2001", DiagnosticSeverity.Error, "/States/First/Next", "Wrong.")
        {
            Location = inJson,
            End = inJson,
            Related = [new("There.", "/States/Second/Type") { Location = inJson }, new("All of it.", "/Comment")],
            Fix = new("Write it", "/States/First/Next", "\"Second\"") { Start = inJson, End = inJson },
        };

        var placed = new StatePlaces(workflow, new(first)).AddTo([finding]).Should().ContainSingle().Which;

        placed.Location.Should().Be(first.Location);
        placed.End.Should().BeNull();
        placed.Related.Select(place => place.Location).Should().Equal(second.Location, workflow.Location);
        placed.Fix.Should().Be(new SuggestedFix("Write it", "/States/First/Next", "\"Second\""));
    }

    private static CustomState Custom(string name, string json, [CallerLineNumber] int line = 0) =>
        new(name, System.Text.Json.JsonElement.Parse(json), Here(), line);

    private static Workflow CreateWorkflow(IChainable definition, [CallerLineNumber] int line = 0) => new("Orders", definition, Here(), line);

    private static string Here([CallerFilePath] string file = "") => file;
}

using System.Text.Json.Nodes;
using WorkflowBuilder.Cdk.Tests.Scenarios;

namespace WorkflowBuilder.Cdk.Tests;

/// <summary>The reference scenarios of the CDK, written with our classes, give the same definitions and the same resources.</summary>
public class ScenarioTests
{
    private static readonly Dictionary<string, Scenario> All = new Scenario[]
    {
        BasicScenarios.Hello,
        BasicScenarios.JobPoller,
        BasicScenarios.ChoiceAfterwards,
        BasicScenarios.ParallelRetryCatch,
        MapScenarios.Inline,
        MapScenarios.LegacyIterator,
        MapScenarios.DistributedCsv,
        MapScenarios.DistributedObjects,
        TaskScenarios.LambdaInvoke,
        TaskScenarios.WaitForTaskToken,
        TaskScenarios.StartExecution,
        TaskScenarios.Activities,
        FragmentScenarios.Prefix,
        BasicScenarios.CustomStateDynamoDb,
        MachineScenarios.Grants,
        MachineScenarios.DefinitionString,
        TaskScenarios.CrossAccount,
    }.ToDictionary(scenario => scenario.Name);

    public static TheoryData<string> Names => new(All.Keys);

    [ReferenceTheory]
    [MemberData(nameof(Names))]
    public void The_definition_is_that_of_the_CDK(string name)
    {
        var scenario = All[name];

        var template = Synthesis.Template(scenario.Build);

        foreach (var machine in scenario.Machines)
        {
            var expected = ReferenceTemplates.Definition($"{name}.{machine}");
            TemplateComparison.Differences(expected, Synthesis.Definition(template, machine)).Should().BeEmpty();
        }
    }

    [ReferenceTheory]
    [MemberData(nameof(Names))]
    public void The_resources_are_those_of_the_CDK(string name)
    {
        var scenario = All[name];

        var template = Synthesis.Template(scenario.Build);

        var differences = TemplateComparison.Differences(
            TemplateComparison.WithoutDefinitions(ReferenceTemplates.Template(name)), TemplateComparison.WithoutDefinitions(template));
        differences.Where(place => !scenario.Differences.Keys.Any(listed => place.StartsWith(listed, StringComparison.Ordinal))).Should().BeEmpty();
        scenario.Differences.Keys.Where(listed => !differences.Any(place => place.StartsWith(listed, StringComparison.Ordinal)))
            .Should().BeEmpty("a difference that is no more must leave the list");
    }

    [Fact]
    public void A_comparison_finds_what_differs()
    {
        var expected = JsonNode.Parse("""{ "a": [1, { "b": 2 }], "c": 1.0 }""")!;
        var actual = JsonNode.Parse("""{ "a": [1, { "b": 3 }, 4], "c": 1, "d": null }""")!;

        var differences = TemplateComparison.Differences(expected, actual);

        differences.Should().BeEquivalentTo("/a", "/a/1/b", "/d");
    }
}

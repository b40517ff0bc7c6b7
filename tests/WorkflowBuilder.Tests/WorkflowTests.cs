using System.Text.Json;

namespace WorkflowBuilder.Tests;

public class WorkflowTests
{
    [Fact]
    public void The_head_has_a_fixed_order()
    {
        var workflow = new Workflow("Test", new Succeed("Done"))
        {
            Timeout = TimeSpan.FromMinutes(5),
            Version = "1.0",
            QueryLanguage = QueryLanguage.JsonPath,
            Comment = "All of it",
            Type = StateMachineType.Express,
        };

        Compiled.Of(workflow).ShouldBeInOrder("""
            {
              "Comment": "All of it",
              "QueryLanguage": "JSONPath",
              "Version": "1.0",
              "TimeoutSeconds": 300,
              "StartAt": "Done",
              "States": { "Done": { "Type": "Succeed" } }
            }
            """);
    }

    [Fact]
    public void A_bare_workflow_has_only_its_states() =>
        Compiled.Of(new Workflow("Test", new Succeed("Done"))).ShouldBeInOrder("""{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }""");

    [Fact]
    public void States_come_scope_by_scope_with_the_start_first()
    {
        var start = new Choice("Start").When(Condition.IsNull("$.a"), new Pass("A")).Otherwise(new Parallel("B").Branch(new Pass("B1"), new Pass("B2")));

        new Workflow("Test", start).States.Select(state => state.Name).Should().Equal("Start", "A", "B", "B1", "B2");
    }

    [Fact]
    public void The_text_is_indented_with_line_feeds_unless_asked_otherwise()
    {
        var workflow = new Workflow("Test", new Succeed("Done"));

        workflow.ToJson().Should().Be("{\n  \"StartAt\": \"Done\",\n  \"States\": {\n    \"Done\": {\n      \"Type\": \"Succeed\"\n    }\n  }\n}");
        workflow.ToJson(new() { Indented = false }).Should().Be("""{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}""");
    }

    [Fact]
    public void Compiling_twice_gives_the_same()
    {
        var workflow = new Workflow("Test", new Parallel("Both").Branch(new LambdaInvoke("A", "arn:a").AddRetry(), new Pass("B") { Result = new { b = 1 } }));

        workflow.ToJson().Should().Be(workflow.ToJson());
    }

    [Fact]
    public void A_change_shows_the_next_time()
    {
        var pass = new Pass("A");
        var workflow = new Workflow("Test", pass);
        workflow.ToJson();

        pass.Comment = "changed";
        pass.Next(new Pass("B"));

        Compiled.Of(workflow).GetProperty("States").ShouldBe("""
            { "A": { "Type": "Pass", "Comment": "changed", "Next": "B" }, "B": { "Type": "Pass", "End": true } }
            """);
    }

    [Fact]
    public void Both_forms_of_the_text_mean_the_same()
    {
        var workflow = new Workflow("Test", new Pass("A") { Parameters = new { a = JsonPath.StringAt("$.a"), b = "ü\"\\" } }.Next(new Pass("B") { Result = 1.50m }));

        var compact = JsonElement.Parse(workflow.ToJson(new() { Indented = false }));

        JsonElement.DeepEquals(compact, JsonElement.Parse(workflow.ToJson())).Should().BeTrue();
    }

    [Fact]
    public void The_exception_lists_every_problem_with_its_place()
    {
        var workflow = new Workflow("Broken", new Parallel("Empty").Next(new Map("Nothing")));

        var error = workflow.Invoking(it => it.ToJson()).Should().Throw<WorkflowException>().Which;

        error.Diagnostics.Select(problem => problem.Code).Should().Equal("WFB9003", "WFB9003");
        error.Diagnostics.Select(problem => problem.Pointer).Should().Equal("/States/Empty", "/States/Nothing");
        error.Message.Should().StartWith("Workflow \"Broken\" has 2 problems:").And.Contain("  WorkflowTests.cs:");
    }
}

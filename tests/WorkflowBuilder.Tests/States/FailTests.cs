namespace WorkflowBuilder.Tests.States;

public class FailTests
{
    [Fact]
    public void A_bare_fail_has_only_its_type() => Compiled.Of(new Fail("Give up")).ShouldBeInOrder("""{ "Type": "Fail" }""");

    [Fact]
    public void Error_and_cause_are_text()
    {
        var fail = new Fail("Give up") { Cause = "No stock", Error = "OrderFailed", Comment = "Sad" };

        Compiled.Of(fail).ShouldBeInOrder("""{ "Type": "Fail", "Comment": "Sad", "Error": "OrderFailed", "Cause": "No stock" }""");
    }

    [Fact]
    public void Error_and_cause_may_be_paths_or_intrinsic_functions()
    {
        var fail = new Fail("Give up") { CausePath = JsonPath.Format("No {}", JsonPath.StringAt("$.what")), ErrorPath = "$.error" };

        Compiled.Of(fail).ShouldBeInOrder("""{ "Type": "Fail", "ErrorPath": "$.error", "CausePath": "States.Format('No {}', $.what)" }""");
    }

    [Fact]
    public void Error_and_cause_may_be_jsonata()
    {
        var workflow = new Workflow("Test", new Fail("Give up") { Error = "{% $error %}", Cause = "{% $cause %}" });

        Compiled.Of(workflow).ShouldBe("""
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Give up",
              "States": { "Give up": { "Type": "Fail", "Error": "{% $error %}", "Cause": "{% $cause %}" } }
            }
            """);
    }
}

namespace WorkflowBuilder.Tests.States;

public class ChoiceTests
{
    [Fact]
    public void Rules_stand_in_the_order_given_and_the_default_after_them()
    {
        var choice = new Choice("Which?")
            .When(Condition.IsPresent("$.a"), new Pass("A"))
            .When(Condition.IsPresent("$.b"), new Pass("B"))
            .Otherwise(new Pass("C"));

        Compiled.StatesOf(choice).ShouldBeInOrder("""
            {
              "Which?": {
                "Type": "Choice",
                "Choices": [
                  { "Variable": "$.a", "IsPresent": true, "Next": "A" },
                  { "Variable": "$.b", "IsPresent": true, "Next": "B" }
                ],
                "Default": "C"
              },
              "A": { "Type": "Pass", "End": true },
              "B": { "Type": "Pass", "End": true },
              "C": { "Type": "Pass", "End": true }
            }
            """);
    }

    [Fact]
    public void Every_jsonpath_property_is_written_in_the_fixed_order()
    {
        var choice = new Choice("Which?") { Assign = new { a = 1 }, OutputPath = "$.out", InputPath = "$.in", Comment = "Decide" }
            .When(Condition.IsPresent("$.a"), new Pass("A"), new() { Comment = "It is there", Assign = new { found = JsonPath.StringAt("$.a") } });

        Compiled.Of(choice).ShouldBeInOrder("""
            {
              "Type": "Choice",
              "Comment": "Decide",
              "InputPath": "$.in",
              "OutputPath": "$.out",
              "Assign": { "a": 1 },
              "Choices": [{ "Variable": "$.a", "IsPresent": true, "Assign": { "found.$": "$.a" }, "Comment": "It is there", "Next": "A" }]
            }
            """);
    }

    [Fact]
    public void A_jsonata_choice_has_outputs_in_its_rules()
    {
        var choice = new Choice("Which?") { Output = "{% $states.input %}" }
            .When(Condition.Jsonata("{% $a > 1 %}"), new Pass("A"), new() { Output = new { a = "{% $a %}" }, Assign = new { b = 2 } })
            .When(Condition.Jsonata("{% $a > 0 %}"), new Pass("B"), new() { Output = null });

        Compiled.Of(choice).ShouldBeInOrder("""
            {
              "Type": "Choice",
              "Output": "{% $states.input %}",
              "Choices": [
                { "Condition": "{% $a > 1 %}", "Output": { "a": "{% $a %}" }, "Assign": { "b": 2 }, "Next": "A" },
                { "Condition": "{% $a > 0 %}", "Output": null, "Next": "B" }
              ]
            }
            """);
    }

    [Fact]
    public void A_rule_may_lead_to_the_start_of_a_chain() =>
        Compiled.Of(new Choice("Which?").When(Condition.IsNull("$.a"), new Pass("A").Next(new Pass("B")))).GetProperty("Choices")[0].GetProperty("Next")
            .ShouldBe("\"A\"");

    [Fact]
    public void Afterwards_joins_the_open_ends_of_the_branches()
    {
        var chain = Branching().Afterwards().Next(new Pass("Join"));

        var states = Compiled.StatesOf(chain);

        states.GetProperty("A").GetProperty("Next").ShouldBe("\"Join\"");
        states.GetProperty("B2").GetProperty("Next").ShouldBe("\"Join\"");
        states.GetProperty("Failed").ShouldBe("""{ "Type": "Fail" }""");
        states.GetProperty("Handler").ShouldBe("""{ "Type": "Pass", "End": true }""");
        states.GetProperty("Which?").TryGetProperty("Default", out _).Should().BeFalse();
    }

    [Fact]
    public void Afterwards_joins_error_handlers_when_asked()
    {
        var chain = Branching().Afterwards(new() { IncludeErrorHandlers = true }).Next(new Pass("Join"));

        var states = Compiled.StatesOf(chain);

        states.GetProperty("Handler").GetProperty("Next").ShouldBe("\"Join\"");
        states.GetProperty("A").GetProperty("Next").ShouldBe("\"Join\"");
    }

    [Fact]
    public void Afterwards_makes_the_next_state_the_default_when_asked()
    {
        var chain = Branching().Afterwards(new() { IncludeOtherwise = true }).Next(new Pass("Join"));

        var states = Compiled.StatesOf(chain);

        states.GetProperty("Which?").GetProperty("Default").ShouldBe("\"Join\"");
        states.GetProperty("A").GetProperty("Next").ShouldBe("\"Join\"");
    }

    [Fact]
    public void Afterwards_takes_the_end_of_an_otherwise_too()
    {
        var chain = new Choice("Which?").When(Condition.IsNull("$.a"), new Pass("A")).Otherwise(new Pass("B")).Afterwards().Next(new Pass("Join"));

        var states = Compiled.StatesOf(chain);

        states.GetProperty("B").GetProperty("Next").ShouldBe("\"Join\"");
    }

    [Fact]
    public void Afterwards_copes_with_a_loop()
    {
        var wait = new Wait("Wait", WaitTime.Seconds(1));
        var choice = new Choice("Done?").When(Condition.IsPresent("$.done"), new Pass("Yes")).Otherwise(wait);
        wait.Next(choice);

        var states = Compiled.StatesOf(choice.Afterwards().Next(new Succeed("End")));

        states.GetProperty("Yes").GetProperty("Next").ShouldBe("\"End\"");
        states.GetProperty("Wait").GetProperty("Next").ShouldBe("\"Done?\"");
    }

    private static Choice Branching() => new Choice("Which?")
        .When(Condition.IsPresent("$.a"), new Task("A", "arn:a").AddCatch(new Pass("Handler")))
        .When(Condition.IsPresent("$.b"), new Pass("B1").Next(new Pass("B2")))
        .When(Condition.IsPresent("$.c"), new Fail("Failed"));
}

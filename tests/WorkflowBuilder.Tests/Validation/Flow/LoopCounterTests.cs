using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Flow;

public class LoopCounterTests
{
    private const double NoEnd = double.PositiveInfinity;
    private const string Count = "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i + 1 %}\" }";
    private const string CountPath = "\"QueryLanguage\": \"JSONPath\", \"Type\": \"Pass\", \"Assign\": { \"i.$\": \"States.MathAdd($i, 1)\" }";

    // Set, then Work, Count and Check in each round, and Done.
    [Theory]
    [InlineData("{% $i >= 10 %}", Count, 10)]
    [InlineData("{% $i > 10 %}", Count, 11)]
    [InlineData("{% $i = 10 %}", Count, 10)]
    [InlineData("{% 10 <= $i %}", Count, 10)]
    [InlineData("{% $not($i < 10) %}", Count, 10)]
    [InlineData("{% $i >= -5 %}", Count, 1)]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i + 3 %}\" }", 4)]
    [InlineData("{% $i <= -10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i - 1 %}\" }", 10)]
    [InlineData("{% $i >= 1e300 %}", Count, 1e300)]
    [InlineData("{% $i >= 10 %}", CountPath, 10)]
    public void The_rounds_of_a_counter_are_known(string condition, string count, double rounds) =>
        Of(Loop(condition, count)).Transitions.Should().Be(Bounds.Exactly(2 + (3 * rounds)));

    [Theory]
    [InlineData("{% $i = 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i + 3 %}\" }")]
    [InlineData("{% $i >= $states.input.n %}", Count)]
    [InlineData("{% $i >= 10 or $states.input.done %}", Count)]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i + $states.input.n %}\" }")]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i * 2 %}\" }")]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $j + 1 %}\" }")]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": { \"i\": \"{% $i + 0.1 %}\" }")]
    [InlineData("{% $i >= 10 %}", "\"Type\": \"Pass\", \"Assign\": \"{% $states.input %}\"")]
    [InlineData("{% $i >= ${Rounds} %}", Count)]
    public void What_is_no_plain_counter_has_no_bound(string condition, string count) =>
        Of(Loop(condition, count)).Transitions.Should().Be(new Bounds(5, NoEnd));

    [Fact]
    public void A_loop_may_be_left_by_default_and_tested_at_its_head()
    {
        var bounds = Of("""
            { "StartAt": "Set", "States": {
                "Set": { "Type": "Pass", "Assign": { "i": 0 }, "Next": "Check" },
                "Check": { "Type": "Choice", "Choices": [ { "Variable": "$i", "NumericLessThan": 3, "Next": "Work" } ], "Default": "Done" },
                "Work": { "Type": "Wait", "Seconds": 60, "Next": "Count" },
                "Count": { "Type": "Pass", "Assign": { "i.$": "States.MathAdd($i, 1)" }, "Next": "Check" },
                "Done": { "Type": "Succeed" } } }
            """);

        bounds.Should().Be(new PathBounds(Bounds.Exactly(1 + 9 + 2), Bounds.Exactly(2 * 12), Bounds.Exactly(180)));
    }

    [Theory]
    [InlineData("{ \"Condition\": \"{% $i < 3 %}\", \"Next\": \"Work\", \"Assign\": { \"i\": \"{% $i + 1 %}\" } }", "\"Default\": \"Done\"", 3)]
    [InlineData("{ \"Condition\": \"{% $i = 3 %}\", \"Next\": \"Done\" }", "\"Default\": \"Work\", \"Assign\": { \"i\": \"{% $i + 1 %}\" }", 3)]
    [InlineData("{ \"Condition\": \"{% $i < 3 %}\", \"Next\": \"Work\" }", "\"Default\": \"Done\", \"Assign\": { \"i\": \"{% $i + 1 %}\" }", NoEnd)]
    [InlineData("{ \"Condition\": \"{% $i = 3 %}\", \"Next\": \"Done\", \"Assign\": { \"i\": \"{% $i + 1 %}\" } }", "\"Default\": \"Work\"", NoEnd)]
    public void A_Choice_may_count_where_it_leads_on(string rule, string otherwise, double rounds) =>
        Of($$"""
            { "QueryLanguage": "JSONata", "StartAt": "Set", "States": {
                "Set": { "Type": "Pass", "Assign": { "i": 0 }, "Next": "Check" },
                "Check": { "Type": "Choice", "Choices": [ {{rule}} ], {{otherwise}} },
                "Work": { "Type": "Pass", "Next": "Check" },
                "Done": { "Type": "Succeed" } } }
            """).Transitions.Most.Should().Be(3 + (2 * rounds));

    [Fact]
    public void An_error_that_leads_out_shortens_the_loop()
    {
        var bounds = Of(Loop("{% $i >= 10 %}", Count, """
            "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Done" } ],
            """));

        bounds.Transitions.Should().Be(new Bounds(3, 32));
    }

    [Fact]
    public void An_error_that_leads_to_a_failure_does_not() =>
        Of(Loop("{% $i >= 10 %}", Count, """
            "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Failed" } ],
            """)).Transitions.Least.Should().Be(32);

    [Fact]
    public void An_error_that_goes_round_without_counting_has_no_bound() =>
        Of(Loop("{% $i >= 10 %}", """
            "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "f" },
            "Assign": { "i": "{% $i + 1 %}" }, "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Check" } ]
            """)).Transitions.Most.Should().Be(NoEnd);

    [Fact]
    public void A_counter_that_something_else_sets_has_no_bound() =>
        Of(Loop("{% $i >= 10 %}", Count, "\"Assign\": { \"i\": 0 },")).Transitions.Most.Should().Be(NoEnd);

    [Fact]
    public void Two_ways_round_have_no_bound() =>
        Of(Loop("{% $i >= 10 %}", Count, """
            "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "Check" } ],
            """)).Transitions.Most.Should().Be(NoEnd);

    private static string Loop(string condition, string count, string work = "") => $$"""
        { "QueryLanguage": "JSONata", "StartAt": "Set", "States": {
            "Set": { "Type": "Pass", "Assign": { "i": 0 }, "Next": "Work" },
            "Work": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Arguments": { "FunctionName": "f" }, {{work}} "Next": "Count" },
            "Count": { {{count}}, "Next": "Check" },
            "Check": { "Type": "Choice", "Choices": [ { "Condition": "{{condition}}", "Next": "Done" } ], "Default": "Work" },
            "Failed": { "Type": "Fail" },
            "Done": { "Type": "Succeed" } } }
        """;

    private static PathBounds Of(string json)
    {
        var context = new ValidationContext(AslReader.Read(json).Definition!, StateMachineType.Standard);
        return context.BoundsOf(context.Root);
    }
}

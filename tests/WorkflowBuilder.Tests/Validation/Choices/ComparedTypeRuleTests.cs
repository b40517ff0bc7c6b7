namespace WorkflowBuilder.Tests.Validation;

public class ComparedTypeRuleTests
{
    private const string Code = "WFB3205";

    [Theory]
    [InlineData("""{ "n": 5 }""", """{ "Variable": "$.n", "StringEquals": "5" }""")]
    [InlineData("""{ "n": "5" }""", """{ "Variable": "$.n", "NumericGreaterThan": 3 }""")]
    [InlineData("""{ "n": "true" }""", """{ "Variable": "$.n", "BooleanEquals": true }""")]
    [InlineData("""{ "n": true }""", """{ "Variable": "$.n", "StringEqualsPath": "$.m" }""")]
    [InlineData("""{ "n": { "m": 5 } }""", """{ "Variable": "$.n.m", "TimestampLessThan": "2024-01-01T00:00:00Z" }""")]
    [InlineData("5", """{ "Variable": "$", "StringMatches": "a*" }""")]
    public void A_comparison_with_another_type_is_found(string result, string comparison) => RuleCheck.ShouldFind(
        Definition($$""" "Type": "Pass", "Result": {{result}} """, comparison), Code, "/States/C/Choices/0", DiagnosticSeverity.Warning);

    [Fact]
    public void A_guard_that_it_is_there_makes_no_difference() => RuleCheck.ShouldFind(
        Definition(
            """ "Type": "Pass", "Result": { "n": 5 }, "ResultPath": "$.r" """,
            """{ "And": [ { "Variable": "$.r.n", "IsPresent": true }, { "Variable": "$.r.n", "StringEquals": "5" } ] }"""),
        Code,
        "/States/C/Choices/0/And/1",
        DiagnosticSeverity.Warning).Message.Should().Contain("\"$.r.n\" is a number whenever it is there, and is compared with a text");

    [Theory]
    [InlineData("""{ "n": 5 }""", """{ "Variable": "$.n", "NumericEquals": 5 }""")]
    [InlineData("""{ "n": null }""", """{ "Variable": "$.n", "StringEquals": "5" }""")]
    [InlineData("""{ "n": {} }""", """{ "Variable": "$.n", "StringEquals": "5" }""")]
    [InlineData("""{ "n": "${N}" }""", """{ "Variable": "$.n", "NumericEquals": 5 }""")]
    [InlineData("""{ "n": 5 }""", """{ "Variable": "$.m", "StringEquals": "5" }""")]
    [InlineData("""{ "n": 5 }""", """{ "And": [ { "Variable": "$.n", "IsString": true }, { "Variable": "$.n", "StringEquals": "5" } ] }""")]
    [InlineData("""{ "n": 5 }""", """{ "Or": [ { "Variable": "$.n", "NumericEquals": 5 }, { "Variable": "$.n", "StringEquals": "5" } ] }""")]
    public void What_may_hold_or_is_prepared_for_is_left_alone(string result, string comparison) =>
        RuleCheck.ShouldNotFind(Definition($$""" "Type": "Pass", "Result": {{result}}, "ResultPath": "$" """, comparison), Code);

    [Theory]
    [InlineData("5", "6", true)]
    [InlineData("5", "true", true)]
    [InlineData("5", "\"a\"", false)]
    [InlineData("5", "{}", false)]
    public void What_other_ways_to_the_Choice_set_counts_too(string one, string other, bool isFound)
    {
        var definition = $$"""
            {
              "StartAt": "A",
              "States": {
                "A": { "Type": "Choice", "Choices": [ { "Variable": "$.a", "BooleanEquals": true, "Next": "B" } ], "Default": "D" },
                "B": { "Type": "Pass", "Result": {{one}}, "ResultPath": "$.n", "Next": "C" },
                "D": { "Type": "Pass", "Result": {{other}}, "ResultPath": "$.n", "Next": "C" },
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.n", "StringEquals": "5", "Next": "Z" } ], "Default": "Z" },
                "Z": { "Type": "Succeed" }
              }
            }
            """;

        AslText.Problems(definition).Any(problem => problem.Code == Code).Should().Be(isFound);
    }

    [Fact]
    public void A_value_that_a_loop_sets_anew_is_left_alone() => RuleCheck.ShouldNotFind(
        """
        {
          "StartAt": "A",
          "States": {
            "A": { "Type": "Pass", "Result": 0, "ResultPath": "$.n", "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.n", "StringEquals": "done", "Next": "Z" } ], "Default": "W" },
            "W": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "ResultPath": "$.n", "Next": "C" },
            "Z": { "Type": "Succeed" }
          }
        }
        """,
        Code);

    [Theory]
    [InlineData("$states.input.n = '5'")]
    [InlineData("'5' = $states.input.n")]
    [InlineData("$states.input.n > $now()")]
    [InlineData("$states.input.a and $states.input.n = $string($states.input.m)")]
    [InlineData("$exists($states.input.n) and $states.input.n = true")]
    public void An_expression_that_compares_with_another_type_is_found(string condition) =>
        RuleCheck.ShouldFind(Expression("5", condition), Code, "/States/C/Choices/0/Condition", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("$states.input.n = 5")]
    [InlineData("$states.input.n != '5'")]
    [InlineData("$states.input.n = null")]
    [InlineData("$states.input.n = $states.input.m")]
    [InlineData("$states.input.n[0] = '5'")]
    [InlineData("$states.input.n = 5 or $states.input.n = '5'")]
    [InlineData("$string($states.input.n) = '5'")]
    [InlineData("$type($states.input.n) = 'string' and $states.input.n = '5'")]
    [InlineData("($states := {}; $states.input.n = '5')")]
    public void An_expression_that_may_hold_is_left_alone(string condition) => RuleCheck.ShouldNotFind(Expression("5", condition), Code);

    [Theory]
    [InlineData("k", true)]
    [InlineData("k[]", false)]
    [InlineData("k[0]", true)]
    [InlineData("k#$i", true)]
    [InlineData("k@$i", false)]
    public void A_path_that_makes_an_array_of_one_value_gives_no_scalar(string path, bool isFound) => AslText.Problems($$"""
        {
          "QueryLanguage": "JSONata",
          "StartAt": "A",
          "States": {
            "A": { "Type": "Pass", "Output": { "k": 5 }, "Next": "B" },
            "B": { "Type": "Pass", "Output": { "x": "{% $states.input.{{path}} %}" }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Condition": "{% $states.input.x = [5] %}", "Next": "Z" } ], "Default": "Z" },
            "Z": { "Type": "Succeed" }
          }
        }
        """).Any(problem => problem.Code == Code).Should().Be(isFound);

    [Fact]
    public void The_error_that_a_catcher_gives_is_a_text() => RuleCheck.ShouldFind(
        """
        {
          "StartAt": "W",
          "States": {
            "W": {
              "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "C" } ], "Next": "Z"
            },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.Error", "NumericEquals": 404, "Next": "Z" } ], "Default": "Z" },
            "Z": { "Type": "Succeed" }
          }
        }
        """,
        Code,
        "/States/C/Choices/0",
        DiagnosticSeverity.Warning);

    private static string Definition(string first, string comparison) => $$"""
        {
          "StartAt": "A",
          "States": {
            "A": { {{first}}, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ {{comparison.TrimEnd()[..^1]}}, "Next": "Z" } ], "Default": "Z" },
            "Z": { "Type": "Succeed" }
          }
        }
        """;

    private static string Expression(string n, string condition) => $$"""
        {
          "StartAt": "A",
          "QueryLanguage": "JSONata",
          "States": {
            "A": { "Type": "Pass", "Output": { "n": {{n}}, "m": "{% $states.input.m %}", "a": "{% $states.input.a %}" }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Condition": "{% {{condition}} %}", "Next": "Z" } ], "Default": "Z" },
            "Z": { "Type": "Succeed" }
          }
        }
        """;
}

namespace WorkflowBuilder.Runner.Tests.Conditions;

using Task = System.Threading.Tasks.Task;

public class ConditionTests
{
    private const string Input =
        """{ "s": "b", "n": 2, "t": "2030-01-01T00:00:00Z", "f": false, "z": null, "list": [1], "s2": "b", "n3": 3, "t2": "2030-01-01T01:00:00+01:00" }""";

    [Theory]
    [InlineData(""" "Variable": "$.s", "StringEquals": "b" """, true)]
    [InlineData(""" "Variable": "$.s", "StringEquals": "B" """, false)]
    [InlineData(""" "Variable": "$.s", "StringEqualsPath": "$.s2" """, true)]
    [InlineData(""" "Variable": "$.s", "StringLessThan": "c" """, true)]
    [InlineData(""" "Variable": "$.s", "StringGreaterThanEquals": "b" """, true)]
    [InlineData(""" "Variable": "$.s", "StringGreaterThan": "b" """, false)]
    [InlineData(""" "Variable": "$.n", "StringEquals": "2" """, false)]
    [InlineData(""" "Variable": "$.s", "StringMatches": "*" """, true)]
    [InlineData(""" "Variable": "$.n", "NumericEquals": 2.0 """, true)]
    [InlineData(""" "Variable": "$.n", "NumericLessThanPath": "$.n3" """, true)]
    [InlineData(""" "Variable": "$.n", "NumericGreaterThanEquals": 2 """, true)]
    [InlineData(""" "Variable": "$.n", "NumericLessThanEquals": 1.9 """, false)]
    [InlineData(""" "Variable": "$.s", "NumericEquals": 2 """, false)]
    [InlineData(""" "Variable": "$.t", "TimestampEqualsPath": "$.t2" """, true)]
    [InlineData(""" "Variable": "$.t", "TimestampLessThan": "2030-01-01T00:00:00.001Z" """, true)]
    [InlineData(""" "Variable": "$.f", "BooleanEquals": false """, true)]
    [InlineData(""" "Variable": "$.f", "BooleanEqualsPath": "$.f" """, true)]
    [InlineData(""" "Variable": "$.z", "IsNull": true """, true)]
    [InlineData(""" "Variable": "$.none", "IsPresent": false """, true)]
    [InlineData(""" "Variable": "$.z", "IsPresent": true """, true)]
    [InlineData(""" "Variable": "$.list[0]", "IsNumeric": true """, true)]
    [InlineData(""" "Variable": "$.s", "IsString": false """, false)]
    [InlineData(""" "Variable": "$.f", "IsBoolean": true """, true)]
    [InlineData(""" "Variable": "$.t", "IsTimestamp": true """, true)]
    [InlineData(""" "Variable": "$.s", "IsTimestamp": true """, false)]
    [InlineData(""" "Variable": "$$.Execution.Input.n", "NumericEquals": 2 """, true)]
    [InlineData(""" "Not": { "Variable": "$.n", "NumericEquals": 2 } """, false)]
    [InlineData(""" "And": [{ "Variable": "$.n", "NumericEquals": 2 }, { "Variable": "$.f", "BooleanEquals": true }] """, false)]
    [InlineData(""" "Or": [{ "Variable": "$.n", "NumericEquals": 3 }, { "Variable": "$.f", "BooleanEquals": false }] """, true)]
    public async Task A_rule_in_JSONPath_holds_or_does_not(string condition, bool holds) => (await DecideAsync(condition, "")).Should().Be(holds);

    [Theory]
    [InlineData("$states.input.n > 1", true)]
    [InlineData("$states.input.n = '2'", false)]
    [InlineData("$count($states.input.list) = 1 and $not($states.input.f)", true)]
    public async Task A_rule_in_JSONata_holds_or_does_not(string expression, bool holds) =>
        (await DecideAsync($$""" "Condition": "{% {{expression}} %}" """, """ "QueryLanguage": "JSONata", """)).Should().Be(holds);

    [Fact]
    public async Task A_variable_that_is_missing_fails()
    {
        var run = await RunAsync(""" "Variable": "$.none", "IsNull": true """, "");

        run.Error.Should().Be("States.Runtime");
        run.Cause.Should().EndWith("Invalid path '$.none': The choice state's condition path references an invalid value.");
    }

    [Fact]
    public async Task An_expression_must_give_a_truth_value()
    {
        var run = await RunAsync(""" "Condition": "{% $states.input.n %}" """, """ "QueryLanguage": "JSONata", """);

        run.Error.Should().Be("States.QueryEvaluationError");
        run.Cause.Should().EndWith("specified for the field 'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean', but was 'number' for value: 2");
    }

    [Fact]
    public async Task Where_no_rule_holds_and_there_is_no_default_the_execution_fails()
    {
        var run = await Machine.RunStateAsync(
            """{ "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Yes" }] }""", Input, after: """ "Yes": { "Type": "Succeed" } """);

        run.Cause.Should().EndWith("Failed to transition out of the state. The state does not point to a next state.");
    }

    [Theory]
    [InlineData("a*c", "abc", true)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a*c", "abcd", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b*", "ba", false)]
    [InlineData("a**", "a", true)]
    [InlineData(@"1\*2", "1*2", true)]
    [InlineData(@"1\*2", "112", false)]
    [InlineData(@"\\*", @"\x", true)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    public void A_star_stands_for_any_text(string pattern, string text, bool matches) => TextPattern.Parse(pattern).Matches(text).Should().Be(matches);

    private static async System.Threading.Tasks.Task<bool> DecideAsync(string condition, string fields) =>
        (await RunAsync(condition, fields)).VisitedStates[^1] == "Yes";

    private static System.Threading.Tasks.Task<ExecutionResult> RunAsync(string condition, string fields) => Machine.RunStateAsync(
        $$"""{ "Type": "Choice", {{fields}} "Choices": [{ {{condition}}, "Next": "Yes" }], "Default": "No" }""",
        Input,
        after: """ "Yes": { "Type": "Succeed" }, "No": { "Type": "Succeed" } """);
}

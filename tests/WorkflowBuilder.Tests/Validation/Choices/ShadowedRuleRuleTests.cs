namespace WorkflowBuilder.Tests.Validation;

public class ShadowedRuleRuleTests
{
    [Theory]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "a" }""", """{ "Variable": "$.x", "StringEquals": "a" }""")]
    [InlineData("""{ "Variable": "$.x", "NumericGreaterThan": 5 }""", """{ "Variable": "$.x", "NumericEquals": 7 }""")]
    [InlineData("""{ "Variable": "$.x", "NumericGreaterThan": 5 }""", """{ "Variable": "$.x", "NumericGreaterThanEquals": 6.5 }""")]
    [InlineData("""{ "Variable": "$.x", "NumericLessThanEquals": 5 }""", """{ "Variable": "$.x", "NumericLessThan": 5 }""")]
    [InlineData("""{ "Variable": "$.x", "StringLessThan": "m" }""", """{ "Variable": "$.x", "StringEquals": "k" }""")]
    [InlineData("""{ "Variable": "$.x", "StringMatches": "log-*" }""", """{ "Variable": "$.x", "StringMatches": "log-2024-*" }""")]
    [InlineData("""{ "Variable": "$.x", "StringMatches": "log-*" }""", """{ "Variable": "$.x", "StringEquals": "log-1" }""")]
    [InlineData("""{ "Variable": "$.x", "StringMatches": "*.txt" }""", """{ "Variable": "$.x", "StringMatches": "*.txt" }""")]
    [InlineData("""{ "Variable": "$.x", "IsString": true }""", """{ "Variable": "$.x", "StringEquals": "a" }""")]
    [InlineData("""{ "Variable": "$.x", "IsPresent": true }""", """{ "Variable": "$.x", "NumericEquals": 1 }""")]
    [InlineData("""{ "Variable": "$.x", "NumericEqualsPath": "$.y" }""", """{ "Variable": "$.x", "NumericEqualsPath": "$.y" }""")]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "${Value}" }""", """{ "Variable": "$.x", "StringEquals": "${Value}" }""")]
    [InlineData(
        """{ "Variable": "$.x", "TimestampLessThan": "2024-02-01T00:00:00Z" }""", """{ "Variable": "$.x", "TimestampEquals": "2024-01-01T00:00:00Z" }""")]
    [InlineData(
        """{ "Variable": "$.x", "StringEquals": "a" }""",
        """{ "And": [ { "Variable": "$.y", "StringEquals": "b" }, { "Variable": "$.x", "StringEquals": "a" } ] }""")]
    [InlineData(
        """{ "And": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.y", "NumericGreaterThan": 1 } ] }""",
        """{ "And": [ { "Variable": "$.y", "NumericEquals": 2 }, { "Variable": "$.x", "StringEquals": "a" } ] }""")]
    [InlineData(
        """{ "Or": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.x", "StringEquals": "b" } ] }""",
        """{ "Variable": "$.x", "StringEquals": "b" }""")]
    [InlineData("""{ "Not": { "Variable": "$.x", "StringEquals": "a" } }""", """{ "Variable": "$.x", "StringEquals": "b" }""")]
    public void A_rule_whose_cases_an_earlier_one_takes_is_found(string first, string second) =>
        CodeFindings.InRules("WFB3201", first, second).Should().Equal("Warning /Choices/1");

    [Fact]
    public void A_test_for_presence_after_a_comparison_that_fails_without_it_is_found() => CodeFindings.InRules(
        "WFB3201", """{ "Variable": "$.x", "StringEquals": "a" }""", """{ "Variable": "$.x", "IsPresent": false }""").Should().Equal("Warning /Choices/1");

    [Fact]
    public void A_rule_whose_cases_several_earlier_ones_take_together_is_found() => CodeFindings.InRules(
        "WFB3201",
        """{ "Variable": "$.x", "BooleanEquals": true }""",
        """{ "Variable": "$.x", "BooleanEquals": false }""",
        """{ "Variable": "$.x", "IsBoolean": true }""").Should().Equal("Warning /Choices/2");

    [Fact]
    public void The_rule_that_comes_first_is_named()
    {
        var json = AslText.StateBeforeZ("""
            "Type": "Choice", "Default": "Z", "Choices": [
              { "Variable": "$.x", "NumericLessThan": 9, "Next": "Z" }, { "Variable": "$.x", "NumericLessThan": 5, "Next": "Z" } ]
            """);

        var finding = CodeFindings.Of("WFB3201", json).Should().ContainSingle().Which;

        finding.Message.Should().Contain("the rule at /States/S/Choices/0 matches or fails first");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/S/Choices/0");
    }

    [Theory]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "a" }""", """{ "Variable": "$.y", "StringEquals": "a" }""")]
    [InlineData("""{ "Variable": "$.x", "StringEquals": "a" }""", """{ "Variable": "$.x", "StringEquals": "A" }""")]
    [InlineData("""{ "Variable": "$.x", "NumericLessThan": 5 }""", """{ "Variable": "$.x", "NumericLessThanEquals": 5 }""")]
    [InlineData("""{ "Variable": "$.x", "NumericGreaterThan": 5 }""", """{ "Variable": "$.x", "StringEquals": "7" }""")]
    [InlineData("""{ "Variable": "$.x", "StringMatches": "*.txt" }""", """{ "Variable": "$.x", "StringMatches": "*.csv" }""")]
    [InlineData("""{ "Variable": "$.x", "StringMatches": "a\\*" }""", """{ "Variable": "$.x", "StringEquals": "ab" }""")]
    [InlineData("""{ "Variable": "$.x", "NumericEquals": 9007199254740992 }""", """{ "Variable": "$.x", "NumericEquals": 9007199254740993 }""")]
    [InlineData("""{ "Variable": "$.x", "IsString": true }""", """{ "Variable": "$.x", "IsTimestamp": false }""")]
    [InlineData("""{ "Variable": "$.x", "IsTimestamp": true }""", """{ "Variable": "$.x", "IsString": true }""")]
    [InlineData("""{ "Variable": "$.x", "TimestampEquals": "2024-01-01T00:00:00Z" }""", """{ "Variable": "$.x", "StringEquals": "2024-01-01T00:00:00Z" }""")]
    [InlineData(
        """{ "And": [ { "Variable": "$.x", "IsPresent": true }, { "Variable": "$.x", "StringEquals": "a" } ] }""",
        """{ "Variable": "$.x", "IsPresent": false }""")]
    [InlineData(
        """{ "And": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.y", "StringEquals": "b" } ] }""",
        """{ "Variable": "$.x", "StringEquals": "a" }""")]
    [InlineData(
        """{ "Variable": "$.x", "StringEquals": "a" }""",
        """{ "Or": [ { "Variable": "$.x", "StringEquals": "a" }, { "Variable": "$.y", "StringEquals": "b" } ] }""")]
    public void A_rule_with_cases_of_its_own_is_left_alone(string first, string second) =>
        CodeFindings.InRules("WFB3201", first, second).Should().BeEmpty();

    [Theory]
    [InlineData("$states.input.x = 'a'", "$states.input.x = 'a'")]
    [InlineData("$states.input.x = 'a'", "'a' = $states.input.x and $states.input.y")]
    [InlineData("$states.input.n > 5", "$states.input.n >= 6")]
    [InlineData("$states.input.n > 5", "7 < $states.input.n")]
    [InlineData("$exists($states.input.x)", "$states.input.x = 1")]
    [InlineData("$contains($states.input.x, 'a')", "$contains($states.input.x, 'a')")]
    [InlineData("$states.input.x in ['a', 'b']", "$states.input.x in ['a', 'b']")]
    [InlineData("true", "$states.input.x = 1")]
    public void An_expression_whose_cases_an_earlier_one_takes_is_found(string first, string second) =>
        CodeFindings.InExpressions("WFB3201", first, second).Should().Equal("Warning /Choices/1");

    [Theory]
    [InlineData("$states.input.x = 'a'", "$states.input.x = 'b'")]
    [InlineData("$states.input.x = 'a'", "$states.input.x[0] = 'a'")]
    [InlineData("$states.input.n > 5", "$states.input.n >= 5")]
    [InlineData("$states.input.x = 'a'", "$not($exists($states.input.x))")]
    [InlineData("$random() > 0.5", "$random() > 0.5")]
    [InlineData("$states.input.x", "$states.input.x = 'a'")]
    [InlineData("$not($states.input.x) or $states.input.y = 1", "$states.input.x or $states.input.y = 2")]
    public void An_expression_with_cases_of_its_own_is_left_alone(string first, string second) =>
        CodeFindings.InExpressions("WFB3201", first, second).Should().BeEmpty();

    [Fact]
    public void Thousands_of_rules_are_looked_at_in_little_time()
    {
        var rules = Enumerable.Range(0, 6_000).Append(77).Select(i => $$"""{ "Variable": "$.x", "StringEquals": "v{{i}}" }""");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var findings = CodeFindings.InRules("WFB3201", [.. rules]);

        findings.Should().Equal("Warning /Choices/6000");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Thousands_of_comparisons_of_times_are_looked_at_in_little_time()
    {
        var rules = Enumerable.Range(0, 8_000).Select(i => $$"""{ "Variable": "$.x{{i}}", "TimestampEquals": "2024-01-01T00:00:00Z" }""");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var findings = CodeFindings.InRules("WFB3201", [.. rules, """{ "Variable": "$.x7", "TimestampEquals": "2024-01-01T00:00:00Z" }"""]);

        findings.Should().Equal("Warning /Choices/8000");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void An_expression_with_more_terms_than_people_write_is_not_looked_at()
    {
        var condition = Join(0, 10_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CodeFindings.InExpressions("WFB3201", condition, condition).Should().BeEmpty();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));

        static string Join(int from, int to) => to - from == 1 ? $"$states.input.v{from} = 'a'" : $"({Join(from, (from + to) / 2)} and {Join((from + to) / 2, to)})";
    }

    [Fact]
    public void Thousands_of_rules_inside_of_many_Nots_are_looked_at_in_little_time()
    {
        var (before, after) = (string.Concat(Enumerable.Repeat("""{ "Not": """, 10)), new string('}', 10));
        var rules = Enumerable.Range(0, 3_000).Select(i => $$"""{{before}}{ "Variable": "$.x{{i}}", "BooleanEquals": true }{{after}}""");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        CodeFindings.InRules("WFB3201", [.. rules]).Should().BeEmpty();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}

namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class UnassignedVariableRuleTests
{
    private const string Never = "WFB3110";
    private const string Perhaps = "WFB3111";
    private const string ChildExecution = "WFB3113";

    [Theory]
    [InlineData("\"InputPath\": \"$v\"", "InputPath")]
    [InlineData("\"Parameters\": { \"x.$\": \"States.MathAdd($v, 1)\" }", "Parameters/x.$")]
    [InlineData("\"Assign\": { \"v.$\": \"$v\" }", "Assign/v.$")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $v.a %}\"", "Output")]
    public void A_variable_without_a_value_is_found(string fields, string place) =>
        RuleCheck.ShouldFind(AslText.State($"\"Type\": \"Pass\", {fields}, \"End\": true"), Never, $"/States/S/{place}", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("'a' & $v & $v")]
    [InlineData("$states.input.a ? $v : 1")]
    [InlineData("{ 'a': $v }")]
    public void A_variable_that_an_expression_may_do_without_is_one_hint(string expression) => RuleCheck.ShouldFind(
        AslText.State($"\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Output\": \"{{% {expression} %}}\", \"End\": true"),
        Never,
        "/States/S/Output",
        DiagnosticSeverity.Hint);

    [Fact]
    public void A_variable_behind_a_switch_that_is_off_is_a_hint() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "notify": false }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$notify", "BooleanEquals": true, "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "InputPath": "$v", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """,
        Never,
        "/States/B/InputPath",
        DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% ($v ? $v : 0) %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $exists($v) ? $v : 1 %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% ($v := 1; $v) %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $map([1], function($v) { $v }) %}\"")]
    [InlineData("\"QueryLanguage\": \"JSONata\", \"Output\": \"{% $states.input %}\"")]
    [InlineData("\"InputPath\": \"$v\", \"Assign\": { \"${Name}\": 1 }")]
    public void What_may_have_a_value_is_left_alone(string fields) =>
        RuleCheck.ShouldNotFind(AslText.State($"\"Type\": \"Pass\", {fields}, \"End\": true"), Never);

    [Fact]
    public void A_variable_that_a_state_before_assigns_is_left_alone()
    {
        var json = Chain("\"Assign\": { \"v\": 1 }", "\"InputPath\": \"$v\"");

        RuleCheck.ShouldNotFind(json, Never);
        RuleCheck.ShouldNotFind(json, Perhaps);
    }

    [Fact]
    public void A_variable_that_a_state_after_assigns_is_found() => RuleCheck.ShouldFind(
        Chain("\"InputPath\": \"$v\"", "\"Assign\": { \"v\": 1 }"), Never, "/States/A/InputPath", DiagnosticSeverity.Warning)
        .Message.Should().Contain("state \"B\" assigns it, but does not run before");

    [Fact]
    public void A_misspelt_name_is_corrected()
    {
        var finding = RuleCheck.ShouldFind(
            Chain("\"Assign\": { \"total\": 1 }", "\"Parameters\": { \"x.$\": \"States.MathAdd($totl, 1)\" }"),
            Never,
            "/States/B/Parameters/x.$",
            DiagnosticSeverity.Warning);

        finding.Message.Should().EndWith("Perhaps it should be \"$total\".");
        finding.Fix!.NewText.Should().Be("\"States.MathAdd($total, 1)\"");
    }

    [Theory]
    [InlineData("\"Assign\": { \"v\": 1 },", "", true)]
    [InlineData("\"Assign\": { \"v\": 1 },", "\"Assign\": { \"v\": 1 },", false)]
    public void A_variable_that_one_of_two_ways_assigns_is_a_hint(string left, string right, bool isFound)
    {
        var json = $$"""
            { "StartAt": "C", "States": {
                "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "StringEquals": "a", {{left}} "Next": "B" } ], "Default": "R" },
                "R": { "Type": "Pass", {{right}} "Next": "B" },
                "B": { "Type": "Pass", "InputPath": "$v", "End": true } } }
            """;

        AslText.ProblemsAndHints(json).Any(problem => problem is { Code: Perhaps, Severity: DiagnosticSeverity.Hint }).Should().Be(isFound);
        RuleCheck.ShouldNotFind(json, Never);
    }

    [Fact]
    public void A_catcher_does_not_see_what_its_state_assigns() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Assign": { "v": 1 },
                "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "H" } ], "End": true },
            "H": { "Type": "Pass", "InputPath": "$v", "End": true } } }
        """,
        Never,
        "/States/H/InputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void What_a_choice_asks_for_may_be_read_after_it()
    {
        const string Json = """
            { "StartAt": "A", "States": {
                "A": { "Type": "Choice", "Choices": [ { "Variable": "$v", "IsPresent": true, "Next": "B" } ], "Default": "C" },
                "B": { "Type": "Pass", "InputPath": "$v", "End": true },
                "C": { "Type": "Pass", "Assign": { "v": 1 }, "Next": "A" } } }
            """;

        RuleCheck.ShouldNotFind(Json, Never);
        RuleCheck.ShouldNotFind(Json, Perhaps);
    }

    [Fact]
    public void A_branch_sees_the_variables_around_it() => RuleCheck.ShouldNotFind(Nested("\"Type\": \"Parallel\", \"Branches\": [ {0} ]"), Never);

    [Fact]
    public void An_inline_Map_sees_the_variables_around_it() => RuleCheck.ShouldNotFind(Nested("\"Type\": \"Map\", \"ItemProcessor\": {0}"), Never);

    [Fact]
    public void A_child_execution_does_not_see_the_variables_around_it() => RuleCheck.ShouldFind(
        Nested("\"Type\": \"Map\", \"ItemProcessor\": {0}")
            .Replace("\"StartAt\": \"I\"", "\"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" }, \"StartAt\": \"I\"", StringComparison.Ordinal),
        ChildExecution,
        "/States/B/ItemProcessor/States/I/InputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_variable_of_a_branch_is_not_there_after_it() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [ { "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "v": 1 }, "End": true } } } ], "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$v", "End": true } } }
        """,
        Never,
        "/States/B/InputPath",
        DiagnosticSeverity.Warning)
        .Message.Should().Contain("state \"I\" assigns it, but what is assigned in a branch or item processor is there only inside of it");

    private static string Chain(string first, string second) => $$"""
        { "StartAt": "A", "States": { "A": { "Type": "Pass", {{first}}, "Next": "B" }, "B": { "Type": "Pass", {{second}}, "End": true } } }
        """;

    private static string Nested(string fields) => $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "v": 1 }, "Next": "B" },
            "B": { {{fields.Replace("{0}", "{ \"StartAt\": \"I\", \"States\": { \"I\": { \"Type\": \"Pass\", \"InputPath\": \"$v\", \"End\": true } } }", StringComparison.Ordinal)}}, "End": true } } }
        """;
}

namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class VariableShapesTests
{
    private const string Path = "WFB3101";
    private const string Expression = "WFB3102";
    private const string Field = "WFB3103";
    private const string Config = "\"cfg\": { \"a\": 1, \"list\": [ { \"x\": 1 } ] }";

    [Theory]
    [InlineData(Config, "\"InputPath\": \"$cfg.b\"", "InputPath")]
    [InlineData(Config, "\"InputPath\": \"$cfg.a.b\"", "InputPath")]
    [InlineData(Config, "\"InputPath\": \"$cfg.list[0].y\"", "InputPath")]
    [InlineData(Config, "\"Parameters\": { \"x.$\": \"States.Format('{}', $cfg.b)\" }", "Parameters/x.$")]
    [InlineData(Config, "\"Assign\": { \"other.$\": \"$cfg.b\" }", "Assign/other.$")]
    [InlineData("\"cfg\": { \"a.$\": \"$.x\" }", "\"InputPath\": \"$cfg.b\"", "InputPath")]
    [InlineData("\"cfg.$\": \"$.made\"", "\"InputPath\": \"$cfg.b\"", "InputPath")]
    public void A_path_to_what_no_assignment_makes_is_found(string assign, string fields, string place) =>
        RuleCheck.ShouldFind(Two(assign, fields), Path, $"/States/B/{place}", DiagnosticSeverity.Warning);

    [Fact]
    public void The_finding_names_the_variable_and_what_was_probably_meant()
    {
        var finding = RuleCheck.ShouldFind(
            Two("\"cfg\": { \"retries\": 3 }", "\"InputPath\": \"$cfg.retry\""), Path, "/States/B/InputPath", DiagnosticSeverity.Warning);

        finding.Message.Should().Be(
            "The path \"$cfg.retry\" leads to nothing, so that the execution fails here: \"$cfg\" has only \"retries\". "
            + "Add the field where the value is made, or correct the path.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/A/Assign/cfg");
    }

    [Theory]
    [InlineData(Config, "\"InputPath\": \"$cfg.a\"")]
    [InlineData(Config, "\"InputPath\": \"$cfg.list[3].x\"")]
    [InlineData(Config, "\"InputPath\": \"$cfg..b\"")]
    [InlineData(Config, "\"InputPath\": \"$other.b\"")]
    [InlineData(Config, "\"Assign\": { \"cfg.$\": \"$cfg.b\" }")]
    [InlineData("\"cfg\": \"${Config}\"", "\"InputPath\": \"$cfg.b\"")]
    [InlineData("\"cfg.$\": \"$.given\"", "\"InputPath\": \"$cfg.b\"")]
    [InlineData("\"cfg.$\": \"States.StringToJson($.given)\"", "\"InputPath\": \"$cfg.b\"")]
    [InlineData("\"cfg\": { \"a\": 1 }, \"${Name}\": 1", "\"InputPath\": \"$cfg.b\"")]
    public void What_an_assignment_may_make_is_left_alone(string assign, string fields) => RuleCheck.ShouldNotFind(Two(assign, fields), Path);

    [Theory]
    [InlineData("{ \"b\": 1 }", false)]
    [InlineData("{ \"c\": 1 }", true)]
    [InlineData("\"${Value}\"", false)]
    public void Every_assignment_that_the_state_sees_counts(string later, bool isFound) => AslText.ProblemsAndHints($$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "cfg": { "a": 1 } }, "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$cfg.b", "Next": "C" },
            "C": { "Type": "Pass", "Assign": { "cfg": {{later}} }, "Next": "B" } } }
        """).Any(problem => problem.Code == Path).Should().Be(isFound);

    [Theory]
    [InlineData("\"cfg\": { \"a\": 1 }", "\"cfg\": { \"b\": 1 }", "/States/P/Branches/1/States/B/InputPath")]
    [InlineData("\"other\": 1", "\"cfg\": { \"b\": 1 }", null)]
    public void What_another_branch_assigns_is_not_seen(string own, string others, string? place) => AslText.ProblemsAndHints($$"""
        { "StartAt": "P", "States": { "P": { "Type": "Parallel", "End": true, "Branches": [
            { "StartAt": "X", "States": { "X": { "Type": "Pass", "Assign": { {{others}} }, "End": true } } },
            { "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Assign": { {{own}} }, "Next": "B" },
                "B": { "Type": "Pass", "InputPath": "$cfg.b", "End": true } } } ] } } }
        """).Where(problem => problem.Code == Path).Select(problem => problem.Pointer).Should().Equal(place is null ? [] : [place]);

    [Fact]
    public void A_state_sees_what_is_assigned_around_it() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "cfg": { "a": 1 } }, "Next": "P" },
            "P": { "Type": "Parallel", "End": true, "Branches": [ { "StartAt": "B", "States": { "B": { "Type": "Pass", "InputPath": "$cfg.b", "End": true } } } ] } } }
        """,
        Path,
        "/States/P/Branches/0/States/B/InputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void What_a_catcher_assigns_of_the_error_is_known() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": {
              "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "Next": "Z",
              "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Assign": { "error.$": "$" }, "Next": "B" } ]
            },
            "B": { "Type": "Pass", "Parameters": { "x.$": "$error.Message" }, "End": true },
            "Z": { "Type": "Succeed" } } }
        """,
        Path,
        "/States/B/Parameters/x.$",
        DiagnosticSeverity.Warning);

    [Fact]
    public void What_a_Choice_asks_for_may_be_there() => RuleCheck.ShouldNotFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "cfg": { "a": 1 } }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$cfg.b", "IsPresent": true, "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "InputPath": "$cfg.b", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """,
        Path);

    [Fact]
    public void A_path_behind_a_Choice_by_a_literal_is_a_hint() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Assign": { "cfg": { "isOn": false } }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$cfg.isOn", "BooleanEquals": true, "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "InputPath": "$cfg.b", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """,
        Path,
        "/States/B/InputPath",
        DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("{ \"a\": 1 }", "$cfg.b", Expression, DiagnosticSeverity.Warning)]
    [InlineData("{ \"a\": 1 }", "'x' & $cfg.b", Field, DiagnosticSeverity.Hint)]
    [InlineData("{ \"a\": \"{% $states.input.x %}\" }", "$cfg.b", Expression, DiagnosticSeverity.Warning)]
    [InlineData("\"{% {'a': $states.input} %}\"", "$cfg.b", Expression, DiagnosticSeverity.Warning)]
    [InlineData("[ { \"a\": 1 } ]", "$cfg.b", Expression, DiagnosticSeverity.Warning)]
    public void An_expression_that_reads_what_no_assignment_makes_is_found(string value, string output, string code, DiagnosticSeverity severity) =>
        RuleCheck.ShouldFind(TwoJsonata(value, output), code, "/States/B/Output", severity);

    [Theory]
    [InlineData("{ \"a\": 1 }", "$cfg.a")]
    [InlineData("{ \"a\": 1 }", "$cfg")]
    [InlineData("{ \"a\": 1 }", "$exists($cfg.b) ? $cfg.b : 5")]
    [InlineData("{ \"a\": 1 }", "$cfg.b ? 1 : 2")]
    [InlineData("{ \"a\": 1 }", "($cfg := {'b': 1}; $cfg.b)")]
    [InlineData("\"{% $states.input %}\"", "$cfg.b")]
    [InlineData("\"{% $merge([$states.input, {'a': 1}]) %}\"", "$cfg.b")]
    [InlineData("\"{% $cfg %}\"", "$cfg.b")]
    [InlineData("{ \"a\": 1 }", "$cfg{'b': a}.b")]
    public void An_expression_that_reads_what_may_be_there_is_left_alone(string value, string output)
    {
        RuleCheck.ShouldNotFind(TwoJsonata(value, output), Expression);
        RuleCheck.ShouldNotFind(TwoJsonata(value, output), Field);
    }

    [Fact]
    public void A_variable_of_the_outermost_of_a_thousand_scopes_is_found_with_little_stack()
    {
        var before = string.Concat(Enumerable.Range(0, 1_000).Select(i => $$"""
            { "StartAt": "A{{i}}", "States": {
                "A{{i}}": { "Type": "Pass", "Assign": { "v{{i}}": { "a": 1 }, "used.$": "$v{{i}}" }, "Next": "P{{i}}" },
                "P{{i}}": { "Type": "Parallel", "End": true, "Branches": [
            """));
        var after = string.Concat(Enumerable.Repeat("] } } }", 1_000));
        var json = $$"""{{before}} { "StartAt": "X", "States": { "X": { "Type": "Pass", "InputPath": "$v0.b", "End": true } } } {{after}}""";

        var findings = SmallStack.Run(() => AslText.ProblemsAndHints(json));

        findings.Should().Contain(finding => finding.Code == Path && finding.Message.Contains("\"$v0.b\""));
    }

    private static string Two(string assign, string fields) => $$"""
        { "StartAt": "M", "States": {
            "M": { "Type": "Pass", "Parameters": { "made": { "a": 1 }, "given.$": "$.given", "x.$": "$.x" }, "Next": "A" },
            "A": { "Type": "Pass", "Assign": { {{assign}} }, "Next": "B" },
            "B": { "Type": "Pass", {{fields}}, "End": true } } }
        """;

    private static string TwoJsonata(string value, string output) => $$"""
        { "StartAt": "A", "QueryLanguage": "JSONata", "States": {
            "A": { "Type": "Pass", "Assign": { "cfg": {{value}} }, "Next": "B" },
            "B": { "Type": "Pass", "Output": "{% {{output}} %}", "End": true } } }
        """;
}

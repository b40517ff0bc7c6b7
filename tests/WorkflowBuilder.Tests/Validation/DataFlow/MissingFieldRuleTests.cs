namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class MissingFieldRuleTests
{
    private const string Code = "WFB3101";
    private const string Order = """ "Type": "Pass", "Result": { "order": { "id": 7, "lines": [ { "sku": "a" } ] } }, "Next": "B" """;
    private const string Lambda = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:us-east-1:123456789012:function:f\"";

    [Theory]
    [InlineData(Order, "\"InputPath\": \"$.ordr\"", "InputPath")]
    [InlineData(Order, "\"OutputPath\": \"$.order.no\"", "OutputPath")]
    [InlineData(Order, "\"InputPath\": \"$.order\", \"Parameters\": { \"x.$\": \"$.order.id\" }", "Parameters/x.$")]
    [InlineData(Order, "\"Parameters\": { \"x.$\": \"States.Format('{}', $.nothing)\" }", "Parameters/x.$")]
    [InlineData(Order, "\"Parameters\": { \"x.$\": \"$.order.id.deep\" }", "Parameters/x.$")]
    [InlineData(Order, "\"Parameters\": { \"x.$\": \"$.order.lines[0].price\" }", "Parameters/x.$")]
    [InlineData(Order, "\"Parameters\": { \"x.$\": \"$.order.lines.sku\" }", "Parameters/x.$")]
    [InlineData(Order, "\"Assign\": { \"x.$\": \"$.no\" }", "Assign/x.$")]
    [InlineData("\"Type\": \"Pass\", \"InputPath\": null, \"Next\": \"B\"", "\"InputPath\": \"$.a\"", "InputPath")]
    [InlineData("\"Type\": \"Pass\", \"Parameters\": { \"a.$\": \"$.b\" }, \"Next\": \"B\"", "\"InputPath\": \"$.b\"", "InputPath")]
    [InlineData("\"Type\": \"Pass\", \"Result\": { \"a\": 1 }, \"ResultPath\": \"$.kept\", \"Next\": \"B\"", "\"InputPath\": \"$.kept.b\"", "InputPath")]
    [InlineData(Lambda + ", \"ResultSelector\": { \"a.$\": \"$.b\" }, \"Next\": \"B\"", "\"InputPath\": \"$.b\"", "InputPath")]
    [InlineData("\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Output\": { \"a\": \"{% $states.input.b %}\" }, \"Next\": \"B\"", "\"InputPath\": \"$.b\"", "InputPath")]
    public void A_field_that_nothing_makes_is_found(string before, string fields, string place) =>
        RuleCheck.ShouldFind(Two(before, fields), Code, $"/States/B/{place}", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData(Order, "\"InputPath\": \"$.order.id\"")]
    [InlineData(Order, "\"InputPath\": \"$.order.lines[0].sku\"")]
    [InlineData(Order, "\"InputPath\": \"$.order.lines[9]\"")]
    [InlineData(Order, "\"InputPath\": \"$.order.lines[*].price\"")]
    [InlineData(Order, "\"InputPath\": \"$..price\"")]
    [InlineData(Order, "\"InputPath\": \"$$.Execution.Input.price\"")]
    [InlineData(Order, "\"Result\": 1, \"ResultPath\": \"$.price.net\"")]
    [InlineData("\"Type\": \"Pass\", \"Next\": \"B\"", "\"InputPath\": \"$.anything\"")]
    [InlineData("\"Type\": \"Pass\", \"Result\": { \"${Name}\": 1 }, \"Next\": \"B\"", "\"InputPath\": \"$.a\"")]
    [InlineData("\"Type\": \"Pass\", \"Result\": { \"a\": \"${Value}\" }, \"Next\": \"B\"", "\"InputPath\": \"$.a.b\"")]
    [InlineData("\"Type\": \"Pass\", \"Parameters\": { \"a.$\": \"$.b\" }, \"ResultPath\": \"$.c\", \"Next\": \"B\"", "\"InputPath\": \"$.b\"")]
    [InlineData("\"Type\": \"Pass\", \"Parameters\": { \"a.$\": \"States.StringToJson($.b)\" }, \"Next\": \"B\"", "\"InputPath\": \"$.a.c\"")]
    [InlineData(Lambda + ", \"Next\": \"B\"", "\"InputPath\": \"$.a\"")]
    [InlineData("\"Type\": \"Pass\", \"QueryLanguage\": \"JSONata\", \"Output\": \"{% $merge([$states.input]) %}\", \"Next\": \"B\"", "\"InputPath\": \"$.b\"")]
    public void What_may_be_there_is_left_alone(string before, string fields) => RuleCheck.ShouldNotFind(Two(before, fields), Code);

    [Fact]
    public void The_finding_says_what_is_there_and_what_was_probably_meant()
    {
        var finding = RuleCheck.ShouldFind(
            Two(Order, "\"InputPath\": \"$.order.ids\""), Code, "/States/B/InputPath", DiagnosticSeverity.Warning);

        finding.Message.Should().Be(
            "The path \"$.order.ids\" leads to nothing, so that the execution fails here: \"$.order\" has only \"id\" and \"lines\". Perhaps it should be \"$.order.id\".");
        finding.Fix!.NewText.Should().Be("\"$.order.id\"");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/A/Result");
    }

    [Fact]
    public void A_field_that_one_of_two_ways_makes_is_left_alone() => RuleCheck.ShouldNotFind(
        """
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "L" } ], "Default": "R" },
            "L": { "Type": "Pass", "Result": { "left": 1 }, "Next": "B" },
            "R": { "Type": "Pass", "Result": { "right": 1 }, "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$.left", "End": true } } }
        """,
        Code);

    [Fact]
    public void A_field_that_neither_of_two_ways_makes_is_found() => RuleCheck.ShouldFind(
        """
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "L" } ], "Default": "R" },
            "L": { "Type": "Pass", "Result": { "left": 1 }, "Next": "B" },
            "R": { "Type": "Pass", "Result": { "right": 1 }, "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$.middle", "End": true } } }
        """,
        Code,
        "/States/B/InputPath",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_field_that_a_loop_adds_is_left_alone() => RuleCheck.ShouldNotFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Result": { "n": 0 }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.n", "NumericEquals": 0, "Next": "L" } ], "Default": "B" },
            "L": { "Type": "Pass", "Result": 1, "ResultPath": "$.extra", "Next": "C" },
            "B": { "Type": "Pass", "InputPath": "$.extra", "End": true } } }
        """,
        Code);

    [Theory]
    [InlineData("{ \"Variable\": \"$.price\", \"StringEquals\": \"x\", \"Next\": \"Z\" }", true)]
    [InlineData("{ \"Variable\": \"$.order.id\", \"NumericEqualsPath\": \"$.price\", \"Next\": \"Z\" }", true)]
    [InlineData("{ \"Variable\": \"$.price\", \"IsPresent\": true, \"Next\": \"Z\" }", false)]
    [InlineData("{ \"And\": [ { \"Variable\": \"$.price\", \"IsPresent\": true }, { \"Variable\": \"$.price\", \"StringEquals\": \"x\" } ], \"Next\": \"Z\" }", false)]
    public void A_choice_that_asks_first_may_read(string rule, bool isFound)
    {
        var json = $$"""
            { "StartAt": "A", "States": {
                "A": { {{Order}} },
                "B": { "Type": "Choice", "Choices": [ {{rule}} ], "Default": "Z" },
                "Z": { "Type": "Succeed" } } }
            """;

        AslText.ProblemsAndHints(json).Any(problem => problem.Code == Code).Should().Be(isFound);
    }

    [Theory]
    [InlineData("{ \"Variable\": \"$.order.id\", \"NumericEquals\": 7, \"Next\": \"Z\" }, { \"Variable\": \"$.price\", \"IsNull\": true, \"Next\": \"Z\" }")]
    [InlineData("{ \"And\": [ { \"Variable\": \"$.order.id\", \"NumericEquals\": 8 }, { \"Variable\": \"$.price\", \"IsNull\": true } ], \"Next\": \"Z\" }")]
    [InlineData("{ \"Or\": [ { \"Variable\": \"$.order.id\", \"NumericEquals\": 7 }, { \"Variable\": \"$.price\", \"IsNull\": true } ], \"Next\": \"Z\" }")]
    [InlineData("{ \"Variable\": \"$.order.id\", \"NumericEquals\": 8, \"Assign\": { \"a.$\": \"$.price\" }, \"Next\": \"Z\" }")]
    public void A_read_that_a_choice_may_never_come_to_is_a_hint(string rules) =>
        AslText.ProblemsAndHints(Choosing(rules)).Where(problem => problem.Code == Code)
            .Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Hint);

    [Theory]
    [InlineData("{ \"Variable\": \"$.price\", \"IsNull\": true, \"Next\": \"Z\" }")]
    [InlineData("{ \"Not\": { \"Or\": [ { \"Variable\": \"$.price\", \"IsNull\": true }, { \"Variable\": \"$.order\", \"IsNull\": true } ] }, \"Next\": \"Z\" }")]
    public void The_first_read_of_a_choice_is_found(string rules) =>
        RuleCheck.ShouldFind(Choosing(rules), Code, "/States/B/Choices/0" + (rules.StartsWith("{ \"Not", StringComparison.Ordinal) ? "/Not/Or/0" : "") + "/Variable", DiagnosticSeverity.Warning);

    [Fact]
    public void What_a_rule_tests_for_may_be_read_in_its_Assign() => RuleCheck.ShouldNotFind(
        Choosing("{ \"Variable\": \"$.price\", \"IsPresent\": true, \"Assign\": { \"a.$\": \"$.price\" }, \"Next\": \"Z\" }"), Code);

    [Fact]
    public void What_a_condition_tests_for_may_be_read_in_the_Output_of_its_rule() => AslText.ProblemsAndHints("""
        { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Output": { "id": 7 }, "Next": "B" },
            "B": { "Type": "Choice", "Choices": [ { "Condition": "{% $exists($states.input.b) %}", "Output": "{% $states.input.b %}", "Next": "Z" } ], "Default": "Z" },
            "Z": { "Type": "Succeed" } } }
        """).Should().NotContain(problem => problem.Code == "WFB3102" || problem.Code == "WFB3103");

    [Theory]
    [InlineData("$.notify", DiagnosticSeverity.Hint)]
    [InlineData("$$.Execution.Input.notify", DiagnosticSeverity.Warning)]
    public void What_is_behind_a_switch_in_the_definition_is_a_hint(string variable, DiagnosticSeverity severity) => RuleCheck.ShouldFind(
        $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Result": { "notify": false }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "{{variable}}", "BooleanEquals": true, "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "InputPath": "$.message", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """,
        Code,
        "/States/B/InputPath",
        severity);

    [Theory]
    [InlineData("$states.input.notify", "WFB3103")]
    [InlineData("false", "WFB3103")]
    [InlineData("$states.context.Execution.Input.notify", "WFB3102")]
    public void What_is_behind_a_switch_in_a_JSONata_definition_is_a_hint(string condition, string code) => AslText.ProblemsAndHints(
        $$"""
        { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Output": { "notify": false }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Condition": "{% {{condition}} %}", "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "Output": "{% $states.input.message %}", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """).Should().ContainSingle(problem => problem.Pointer == "/States/B/Output").Which.Code.Should().Be(code);

    [Fact]
    public void What_is_behind_a_choice_by_an_error_is_found() => AslText.Problems(
        $$"""
        { "StartAt": "A", "States": {
            "A": { {{Lambda}}, "Catch": [ { "ErrorEquals": [ "States.ALL" ], "Next": "C" } ], "Next": "Z" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.Error", "StringEquals": "Known", "Next": "B" } ], "Default": "Z" },
            "B": { "Type": "Pass", "InputPath": "$.message", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """).Should().Contain(problem => problem.Code == "WFB3104");

    [Fact]
    public void What_a_choice_asked_for_may_be_read_after_it() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "A", "States": {
            "A": { {{Order}} },
            "B": { "Type": "Choice", "Choices": [ { "Variable": "$.price", "IsPresent": false, "Next": "Z" } ], "Default": "P" },
            "P": { "Type": "Pass", "InputPath": "$.price", "Next": "Z" },
            "Z": { "Type": "Succeed" } } }
        """,
        Code);

    [Fact]
    public void The_branches_of_a_Parallel_give_an_array() => RuleCheck.ShouldFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [ { "StartAt": "L", "States": { "L": { "Type": "Pass", "Result": { "left": 1 }, "End": true } } } ], "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "$.left", "End": true } } }
        """,
        Code,
        "/States/B/InputPath",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("$[0].left", false)]
    [InlineData("$[0].right", true)]
    public void The_results_of_branches_are_known(string path, bool isFound) => AslText.ProblemsAndHints(
        $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Parallel", "Branches": [ { "StartAt": "L", "States": { "L": { "Type": "Pass", "Result": { "left": 1 }, "End": true } } } ], "Next": "B" },
            "B": { "Type": "Pass", "InputPath": "{{path}}", "End": true } } }
        """).Any(problem => problem.Code == Code).Should().Be(isFound);

    [Theory]
    [InlineData("\"ItemsPath\": \"$.order.lines\"", "$.sku", false)]
    [InlineData("\"ItemsPath\": \"$.order.lines\"", "$.price", true)]
    [InlineData("\"ItemsPath\": \"$.order.lines\", \"ItemSelector\": { \"line.$\": \"$$.Map.Item.Value\", \"id.$\": \"$.order.id\" }", "$.line.price", false)]
    [InlineData("\"ItemsPath\": \"$.order.lines\", \"ItemSelector\": { \"line.$\": \"$$.Map.Item.Value\", \"id.$\": \"$.order.id\" }", "$.sku", true)]
    public void The_items_of_a_Map_are_known(string fields, string path, bool isFound) => AslText.ProblemsAndHints(
        $$"""
        { "StartAt": "A", "States": {
            "A": { {{Order}} },
            "B": { "Type": "Map", {{fields}}, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "InputPath": "{{path}}", "End": true } } }, "End": true } } }
        """).Any(problem => problem.Code == Code).Should().Be(isFound);

    [Fact]
    public void Items_from_a_reader_may_be_anything() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "A", "States": {
            "A": { {{Order}} },
            "B": { "Type": "Map", "ItemsPath": "$.nothing", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON" },
                    "Parameters": { "Bucket": "b", "Key": "k" } },
                "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "I", "States": { "I": { "Type": "Pass", "InputPath": "$.price", "End": true } } }, "End": true } } }
        """,
        Code);

    [Fact]
    public void A_state_that_nothing_leads_to_is_not_judged() => AslText.ProblemsAndHints(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Succeed" },
            "X": { "Type": "Pass", "Result": {}, "Next": "Y" },
            "Y": { "Type": "Pass", "InputPath": "$.a", "End": true } } }
        """).Should().NotContain(problem => problem.Code == Code);

    [Fact]
    public void Behind_a_placeholder_nothing_is_known() => RuleCheck.ShouldNotFind(
        """
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Result": {}, "Next": "${Next}" },
            "B": { "Type": "Pass", "InputPath": "$.a", "End": true } } }
        """,
        Code);

    [Fact]
    public void An_expression_that_is_nothing_but_a_missing_field_fails() => RuleCheck.ShouldFind(
        TwoJsonata("\"{% $states.input.nr %}\""), "WFB3102", "/States/B/Output", DiagnosticSeverity.Warning).Fix.Should().BeNull();

    [Theory]
    [InlineData("\"{% 'a' & $states.input.idd %}\"", true)]
    [InlineData("\"{% $states.input.lines.price & '' %}\"", true)]
    [InlineData("\"{% $exists($states.input.nr) %}\"", false)]
    [InlineData("\"{% $states.input.lines.sku %}\"", false)]
    [InlineData("\"{% $states.input.id %}\"", false)]
    [InlineData("\"{% $states.input.lines@$line.id %}\"", false)]
    [InlineData("\"{% $states.input@$order.id %}\"", false)]
    [InlineData("\"{% $states{'total': input}.total %}\"", false)]
    [InlineData("\"{% $states.input.rows@$row.id %}\"", true)]
    [InlineData("\"{% ($states := {}; $states.input.nr & '') %}\"", false)]
    public void A_missing_field_in_an_expression_is_a_hint(string output, bool isFound) =>
        AslText.ProblemsAndHints(TwoJsonata(output)).Any(problem => problem is { Code: "WFB3103", Severity: DiagnosticSeverity.Hint }).Should().Be(isFound);

    [Fact]
    public void A_chain_that_doubles_its_data_in_every_state_is_followed_in_no_time()
    {
        var states = string.Concat(Enumerable.Range(1, 3_000).Select(number => $$"""
            "S{{number}}": { "Type": "Pass", "Parameters": { "a.$": "$", "b.$": "$", "c.$": "$.a" }, "Next": "S{{number + 1}}" },
            """));

        RuleCheck.ShouldNotFind(
            $$"""{ "StartAt": "S0", "States": { "S0": { "Type": "Pass", "Result": { "a": 1 }, "Next": "S1" }, {{states}} "S3001": { "Type": "Succeed" } } }""", Code);
    }

    private static string Two(string before, string fields) => $$"""
        { "StartAt": "A", "States": { "A": { {{before}} }, "B": { "Type": "Pass", {{fields}}, "End": true } } }
        """;

    private static string Choosing(string rules) => $$"""
        { "StartAt": "A", "States": {
            "A": { {{Order}} },
            "B": { "Type": "Choice", "Choices": [ {{rules}} ], "Default": "Z" },
            "Z": { "Type": "Succeed" } } }
        """;

    private static string TwoJsonata(string output) => $$"""
        { "StartAt": "A", "QueryLanguage": "JSONata", "States": {
            "A": { "Type": "Pass", "Output": { "id": 7, "lines": [ { "sku": 1 } ] }, "Next": "B" },
            "B": { "Type": "Pass", "Output": {{output}}, "End": true } } }
        """;
}

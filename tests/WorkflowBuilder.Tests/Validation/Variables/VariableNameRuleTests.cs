namespace WorkflowBuilder.Tests.Validation.Variables;

public class VariableNameRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\"";

    [Theory]
    [InlineData("my-var")]
    [InlineData("1x")]
    [InlineData("x.y")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("my-var.$")]
    public void A_name_with_other_characters_is_refused(string name)
    {
        var value = name.EndsWith(".$", StringComparison.Ordinal) ? "\"$.a\"" : "1";
        var json = AslText.State($$""" "Type": "Pass", "End": true, "Assign": { "{{name}}": {{value}} } """);

        RuleCheck.ShouldRefuse(json, "WFB1501", $"/States/S/Assign/{name}", "INVALID_VARIABLE_NAME");
        AslText.Errors(json).Single().Aws!.Message.Should()
            .Be($"Invalid variable name '{name.Replace(".$", "", StringComparison.Ordinal)}': the variable name contains invalid characters.");
    }

    [Fact]
    public void A_name_of_more_than_80_characters_is_refused()
    {
        var name = new string('v', 81);

        RuleCheck.ShouldRefuse(Assign(name), "WFB1502", $"/States/S/Assign/{name}", "INVALID_VARIABLE_NAME");
        RuleCheck.ShouldAccept(Assign(name[1..]));
    }

    [Fact]
    public void The_name_of_the_variable_of_Step_Functions_is_refused()
    {
        RuleCheck.ShouldRefuse(Assign("states"), "WFB1503", "/States/S/Assign/states", "RESERVED_VARIABLE_NAME");
        RuleCheck.ShouldAccept(Assign("States"));
    }

    [Fact]
    public void Names_in_rules_and_catchers_are_looked_at_too()
    {
        Codes(""" "Type": "Choice", "Default": "Z", "Choices": [ { "Variable": "$.a", "IsNull": true, "Assign": { "a-b": 1 }, "Next": "Z" } ] """)
            .Should().Equal("WFB1501 /States/S/Choices/0/Assign/a-b");
        Codes(Task + """, "Next": "Z", "Catch": [ { "ErrorEquals": [ "E" ], "Assign": { "a-b": 1 }, "Next": "Z" } ] """)
            .Should().Equal("WFB1501 /States/S/Catch/0/Assign/a-b");
    }

    [Fact]
    public void A_suffix_for_paths_is_none_in_JSONata() => RuleCheck.ShouldRefuse(
        AslText.State(""" "Type": "Pass", "End": true, "Assign": { "x.$": 1 } """, Jsonata), "WFB1501", "/States/S/Assign/x.$", "INVALID_VARIABLE_NAME");

    [Theory]
    [InlineData(""" "Assign": { "counter": 1, "x.$": "$.a", "größe_2": { "a-b": 1 } } """)]
    [InlineData(""" "Assign": { "${Name}": 1 } """)]
    [InlineData(""" "Parameters": { "a-b": { "Assign": { "c-d": 1 } } } """)]
    public void Other_names_are_left_alone(string fields) => RuleCheck.ShouldAccept(AslText.State($"\"Type\": \"Pass\", \"End\": true, {fields}"));

    private static string Assign(string name) => AslText.State($$""" "Type": "Pass", "End": true, "Assign": { "{{name}}": 1 } """);

    private static IEnumerable<string> Codes(string fields) =>
        AslText.Errors(AslText.StateBeforeZ(fields)).Where(problem => problem.Code.StartsWith("WFB15", StringComparison.Ordinal))
            .Select(problem => $"{problem.Code} {problem.Pointer}");
}

namespace WorkflowBuilder.Tests.Validation.Variables;

public class VariableNamesRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";

    [Fact]
    public void Variables_that_an_expression_gives_are_a_warning() => RuleCheck.ShouldFind(
        AslText.State(""" "Type": "Pass", "Assign": "{% $states.input %}", "End": true """, Jsonata),
        "WFB1505",
        "/States/S/Assign",
        DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("{ \"a\": \"{% $states.input %}\" }")]
    [InlineData("{ \"a\": { \"Assign\": \"{% $states.input %}\" } }")]
    [InlineData("\"${Assign}\"")]
    public void Variables_by_name_are_left_alone(string assign) =>
        RuleCheck.ShouldNotFind(AslText.State($"\"Type\": \"Pass\", \"Assign\": {assign}, \"End\": true", Jsonata), "WFB1505");
}

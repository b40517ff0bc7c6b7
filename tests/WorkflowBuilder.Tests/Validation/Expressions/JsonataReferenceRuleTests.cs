using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Expressions;

public class JsonataReferenceRuleTests
{
    private const string Jsonata = "\"QueryLanguage\": \"JSONata\",";
    private const string Task = "\"Type\": \"Task\", \"Resource\": \"arn:aws:lambda:eu-central-1:111111111111:function:f\"";

    private static readonly IValidationRule[] AllRules =
    [
        .. typeof(IValidationRule).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IValidationRule)))
            .Select(type => (IValidationRule)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData("phone", "WFB1402", "Reference to 'phone' at the top level is not supported.")]
    [InlineData("phone[0]", "WFB1402", "Reference to 'phone' at the top level is not supported.")]
    [InlineData("$map($states.input.a, function($x){ b })", "WFB1402", "Reference to 'b' at the top level is not supported.")]
    [InlineData("$.phone", "WFB1403", "Reference to '$' at the top level is not supported.")]
    [InlineData("$$", "WFB1404", "Reference to '$$' is not supported.")]
    [InlineData("$states.errorOutput", "WFB1405", "Field '$states.errorOutput' does not exist.")]
    [InlineData("$states.result", "WFB1405", "Field '$states.result' does not exist.")]
    [InlineData("$states.inputs.a", "WFB1405", "Field '$states.inputs' does not exist.")]
    public void What_is_not_there_is_refused_in_the_words_of_AWS(string expression, string code, string message)
    {
        var json = Pass(expression);

        RuleCheck.ShouldRefuse(json, code, "/States/S/Output/v", "UNSUPPORTED_JSONATA_EXPRESSION");
        AslText.Problems(json).Single().Aws.Should().Be(new AwsDiagnostic("UNSUPPORTED_JSONATA_EXPRESSION", message, "/States/S/Output/v"));
    }

    [Theory]
    [InlineData("$states.input.items[phone > 3]")]
    [InlineData("$states.input.items[$ > 3]")]
    [InlineData("$states.input.items.(name & $)")]
    [InlineData("$states.input.items{ name: $count($) }")]
    [InlineData("$states.input.items^(>price).name")]
    [InlineData("$map($states.input.a, function($x){ $x.phone })")]
    [InlineData("$states.input ~> |$|{ 'a': b }|")]
    [InlineData("$phone")]
    [InlineData("$frobnicate(1)")]
    [InlineData("( $states := { 'own': 1 }; $states.own )")]
    [InlineData("$states")]
    public void What_is_there_is_left_alone(string expression) => RuleCheck.ShouldAccept(Pass(expression));

    [Fact]
    public void Each_name_is_reported_once_at_its_first_place()
    {
        const string Json = """
            { "StartAt": "S", "QueryLanguage": "JSONata", "States": { "S": { "Type": "Pass", "End": true,
            "Output": "{% aaa + bbb + aaa %}" } } }
            """;

        var problems = AslText.Problems(Json, "a.json");

        problems.Select(problem => (problem.Location!.Value.Column, problem.End!.Value.Column)).Should().Equal((15, 18), (21, 24));
    }

    [Theory]
    [InlineData(Task + """, "End": true, "Output": "{% $states.result %}", "Assign": { "x": "{% $states.result %}" } """)]
    [InlineData(Task + """, "Next": "Z", "Catch": [ { "ErrorEquals": [ "E" ], "Output": "{% $states.errorOutput %}", "Next": "Z" } ] """)]
    public void The_result_and_the_error_are_there_when_the_work_is_done(string fields) =>
        AslText.Problems(AslText.StateBeforeZ(fields, Jsonata)).Should().NotContain(problem => problem.Code == "WFB1405");

    [Theory]
    [InlineData(Task + """, "End": true, "Arguments": { "a": "{% $states.result %}" } """, "Arguments/a")]
    [InlineData(Task + """, "End": true, "Output": "{% $states.errorOutput %}" """, "Output")]
    [InlineData(Task + """, "Next": "Z", "Catch": [ { "ErrorEquals": [ "E" ], "Output": "{% $states.result %}", "Next": "Z" } ] """, "Catch/0/Output")]
    [InlineData(""" "Type": "Choice", "Default": "Z", "Choices": [ { "Condition": "{% $states.result = 1 %}", "Next": "Z" } ] """, "Choices/0/Condition")]
    public void The_result_and_the_error_are_not_there_otherwise(string fields, string pointer) =>
        AslText.Problems(AslText.StateBeforeZ(fields, Jsonata)).Should().ContainSingle(problem => problem.Code == "WFB1405")
            .Which.Pointer.Should().Be($"/States/S/{pointer}");

    [Theory]
    [InlineData("a", "+")]
    [InlineData("$states.input.a", " & ")]
    [InlineData("(", "")]
    [InlineData("$f(function($x){", "")]
    public void An_expression_of_any_length_is_looked_at(string part, string separator)
    {
        var expression = string.Join(separator, Enumerable.Repeat(part, 20_000));

        var validate = () => AslText.Problems(Pass(expression), "a.json");

        validate.Should().NotThrow();
    }

    // What could still be parsed may be too deep to be looked through.
    [Theory]
    [InlineData("$states.input.a = 1", " and ")]
    [InlineData("$v", " + ")]
    [InlineData("1", " & ")]
    public void An_expression_that_is_too_deep_for_the_stack_is_passed_over(string part, string separator)
    {
        var expression = string.Join(separator, Enumerable.Repeat(part, 5_000));
        foreach (var json in new[] { Pass(expression), Choice(expression) })
        {
            var context = new ValidationContext(AslReader.Read(json).Definition!, StateMachineType.Standard);
            context.Jsonata.Should().OnlyContain(query => query.Expression != null);

            var check = () => SmallStack.Run(() => Array.TrueForAll(AllRules, rule => IsChecked(rule, context)));

            check.Should().NotThrow();
        }
    }

    private static bool IsChecked(IValidationRule rule, ValidationContext context)
    {
        rule.Check(context);
        return true;
    }

    private static string Choice(string expression) => $$"""
        { "QueryLanguage": "JSONata", "StartAt": "S", "States": {
            "S": { "Type": "Choice", "Default": "Z", "Choices": [ { "Condition": "{% {{expression}} %}", "Next": "Z" } ] },
            "Z": { "Type": "Pass", "Output": "{% $states.input.b %}", "End": true } } }
        """;

    private static string Pass(string expression) => AslText.State($$""" "Type": "Pass", "End": true, "Output": { "v": "{% {{expression}} %}" } """, Jsonata);
}

namespace WorkflowBuilder.Tests.Validation;

public class JsonataInJsonPathRuleTests
{
    [Theory]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% $states.input.b %}" }, "Next": "Z" """, "Warning /Parameters/a")]
    [InlineData(""" "Type": "Pass", "Result": "{% $x %}", "Next": "Z" """, "Warning /Result")]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% if x %}yes{% endif %}" }, "Next": "Z" """, "Hint /Parameters/a")]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% include 'x' %}" }, "Next": "Z" """, "Hint /Parameters/a")]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% csrf_token %}" }, "Next": "Z" """, "Hint /Parameters/a")]
    public void An_expression_in_a_JSONPath_state_is_found(string fields, string expected) =>
        CodeFindings.InState("WFB3404", fields).Should().Equal(expected);

    [Theory]
    [InlineData(""" "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "a": "{% $states.input.b %}" }, "Next": "Z" """)]
    [InlineData(""" "Type": "Pass", "Comment": "{% text %}", "Next": "Z" """)]
    [InlineData(""" "Type": "Pass", "Parameters": { "a": "{% text" }, "Next": "Z" """)]
    public void Other_states_and_other_text_are_left_alone(string fields) => CodeFindings.InState("WFB3404", fields).Should().BeEmpty();
}

namespace WorkflowBuilder.Tests.Validation.Expressions;

/// <summary>Definitions around an expression.</summary>
internal static class ExpressionText
{
    /// <summary>Gives a definition whose state S has the expression as its Output.</summary>
    public static string Output(string expression) => AslText.State(
        $$""" "Type": "Pass", "Output": "{% {{expression}} %}", "End": true """, "\"QueryLanguage\": \"JSONata\",");
}

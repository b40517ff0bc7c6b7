namespace WorkflowBuilder.Tests.Validation.Fields;

public class DefinitionSizeRuleTests
{
    private const int Limit = 1_048_576;

    [Fact]
    public void A_definition_with_too_many_characters_is_refused() =>
        RuleCheck.ShouldRefuse(Definition(new string('x', Limit), Limit + 1), "WFB1009", "", "ValidationException");

    [Fact]
    public void Characters_are_counted_and_not_bytes() => RuleCheck.ShouldAccept(Definition(new string('ü', Limit), Limit));

    [Fact]
    public void A_definition_with_a_placeholder_is_left_alone() => RuleCheck.ShouldAccept(Definition("${Comment}" + new string('x', Limit), Limit + 1));

    private static string Definition(string comment, int length)
    {
        var empty = AslText.State(""" "Type": "Succeed", "Comment": "" """);
        return AslText.State($" \"Type\": \"Succeed\", \"Comment\": \"{comment[..(length - empty.Length)]}\" ");
    }
}

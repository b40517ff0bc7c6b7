namespace WorkflowBuilder.Tests.Validation.Fields;

public class StateNameRuleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(81)]
    public void A_name_has_1_to_80_characters(int length)
    {
        var name = new string('n', length);

        Check(name).Should().Equal($"WFB2005 /States/{name}");
    }

    [Fact]
    public void A_name_of_80_characters_is_accepted()
    {
        Check(new string('n', 80)).Should().BeEmpty();
    }

    [Fact]
    public void A_placeholder_in_a_name_may_be_longer()
    {
        Check("${" + new string('n', 100) + "}").Should().BeEmpty();
    }

    private static IEnumerable<string> Check(string name) => Findings.In($$"""
        { "StartAt": "{{name}}", "States": { "{{name}}": { "Type": "Succeed" } } }
        """);
}

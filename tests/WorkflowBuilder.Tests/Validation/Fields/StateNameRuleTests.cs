namespace WorkflowBuilder.Tests.Validation.Fields;

public class StateNameRuleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(81)]
    public void A_name_of_the_wrong_length_is_refused(int length)
    {
        var name = new string('n', length);

        RuleCheck.ShouldRefuse(Definition(name), "WFB2005", $"/States/{name}", "INVALID_STATE_NAME");
    }

    [Theory]
    [InlineData("n")]
    [InlineData("a/b ~c \\\" ü 🚀")]
    [InlineData("States")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901234567890")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345678901234567890${Part}")]
    public void Other_names_are_left_alone(string name) => RuleCheck.ShouldAccept(Definition(name));

    private static string Definition(string name) => $$"""{ "StartAt": "{{name}}", "States": { "{{name}}": { "Type": "Succeed" } } }""";
}

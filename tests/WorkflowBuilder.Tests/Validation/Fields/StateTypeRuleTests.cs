namespace WorkflowBuilder.Tests.Validation.Fields;

public class StateTypeRuleTests
{
    [Theory]
    [InlineData("Invalid", null)]
    [InlineData("task", "Task")]
    [InlineData("Suceed", "Succeed")]
    [InlineData("", null)]
    public void A_type_that_does_not_exist_is_refused(string type, string? similar)
    {
        var json = AslText.State($"\"Type\": \"{type}\"");

        RuleCheck.ShouldRefuse(json, "WFB1104", "/States/S/Type");
        var problem = AslText.Errors(json).Single();
        problem.Fix?.NewText.Should().Be(similar is null ? null : $"\"{similar}\"");
        problem.Aws!.Message.Should().Be("The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]");
    }

    [Fact]
    public void A_type_given_by_a_placeholder_is_left_alone() => RuleCheck.ShouldAccept(AslText.State(""" "Type": "${Type}" """));
}

namespace WorkflowBuilder.Tests.Validation.Transitions;

public class UniqueNamesRuleTests
{
    private const string X = """{ "StartAt": "X", "States": { "X": { "Type": "Succeed" } } }""";

    [Fact]
    public void A_name_in_two_branches_is_refused() => RuleCheck.ShouldRefuse(
        AslText.State($"\"Type\": \"Parallel\", \"Branches\": [ {X}, {X} ], \"End\": true"),
        "WFB2004",
        "/States/S/Branches/1/States/X",
        "DUPLICATE_STATE_NAME");

    [Fact]
    public void A_name_inside_and_outside_of_a_Map_is_refused() => RuleCheck.ShouldRefuse(
        AslText.State("""
            "Type": "Map", "ItemProcessor": { "StartAt": "S", "States": { "S": { "Type": "Succeed" } } }, "End": true
            """),
        "WFB2004",
        "/States/S/ItemProcessor/States/S",
        "DUPLICATE_STATE_NAME");

    [Fact]
    public void A_name_twice_in_one_scope_is_reported_once()
    {
        var problems = AslText.Errors("""{ "StartAt": "S", "States": { "S": { "Type": "Succeed" }, "S": { "Type": "Succeed" } } }""");

        var problem = problems.Should().ContainSingle().Which;
        problem.Code.Should().Be("WFB1011");
        problem.Aws!.ToString().Should().Be("DUPLICATE_STATE_NAME: Duplicate State name: S at /States/S");
        problem.Related.Should().ContainSingle();
    }

    [Fact]
    public void The_first_of_the_two_is_shown()
    {
        var problem = AslText.Errors(AslText.State($"\"Type\": \"Parallel\", \"Branches\": [ {X}, {X} ], \"End\": true"), "a.asl.json").Single();

        problem.Related.Single().Pointer.Should().Be("/States/S/Branches/0/States/X");
        problem.Related.Single().Location.Should().NotBeNull();
        problem.Aws!.ToString().Should().Be("DUPLICATE_STATE_NAME: Duplicate State name: X at /States/S/Branches[1]/States/X");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("X ")]
    [InlineData("Branches")]
    public void Names_that_differ_are_left_alone(string name) => RuleCheck.ShouldAccept(
        AslText.State($"\"Type\": \"Parallel\", \"Branches\": [ {X}, {X.Replace("X", name, StringComparison.Ordinal)} ], \"End\": true"));
}

namespace WorkflowBuilder.Tests.Validation.Variables;

public class VariableScopeRuleTests
{
    private const string Inner = """{ "StartAt": "I", "States": { "I": { "Type": "Pass", "Assign": { "x": 2 }, "End": true } } }""";

    private const string Other = """{ "StartAt": "J", "States": { "J": { "Type": "Pass", "Assign": { "x": 2 }, "End": true } } }""";

    [Theory]
    [InlineData("\"Type\": \"Parallel\", \"Branches\": [ {0} ]", "Branches/0")]
    [InlineData("\"Type\": \"Map\", \"ItemProcessor\": {0}", "ItemProcessor")]
    public void A_variable_that_is_set_before_is_not_set_inside(string fields, string pointer)
    {
        var json = After("\"Assign\": { \"x\": 1 }", fields);

        RuleCheck.ShouldRefuse(json, "WFB1504", $"/States/B/{pointer}/States/I/Assign/x", "DUPLICATE_VARIABLE_NAME");
        var problem = AslText.Errors(json).Single();
        problem.Aws!.Message.Should().Be("The variable name 'x' was already defined in a parent scope.");
        problem.Related.Should().ContainSingle().Which.Pointer.Should().Be("/States/A/Assign/x");
    }

    [Fact]
    public void Computed_variables_have_the_same_names() => RuleCheck.ShouldRefuse(
        After("\"Assign\": { \"x.$\": \"$.a\" }", "\"Type\": \"Parallel\", \"Branches\": [ {0} ]"),
        "WFB1504", "/States/B/Branches/0/States/I/Assign/x", "DUPLICATE_VARIABLE_NAME");

    [Fact]
    public void Scopes_further_out_count_too()
    {
        var nested = $$"""{ "StartAt": "M", "States": { "M": { "Type": "Map", "ItemProcessor": {{Inner}}, "End": true } } }""";

        var problem = AslText.Errors(After("\"Assign\": { \"x\": 1 }", $"\"Type\": \"Parallel\", \"Branches\": [ {nested} ]"));

        problem.Should().ContainSingle().Which.Code.Should().Be("WFB1504");
    }

    [Theory]
    [InlineData("\"Assign\": { \"y\": 1 }", "\"Type\": \"Parallel\", \"Branches\": [ {0} ]")]
    [InlineData("\"Comment\": \"\"", "\"Type\": \"Parallel\", \"Branches\": [ {0}, {1} ]")]
    [InlineData("\"Comment\": \"\"", "\"Type\": \"Parallel\", \"Branches\": [ {0} ], \"Assign\": { \"x\": 3 }")]
    public void Other_names_neighbours_and_the_Parallel_itself_are_left_alone(string before, string fields) => RuleCheck.ShouldAccept(After(before, fields));

    [Fact]
    public void What_is_set_afterwards_is_left_alone() => RuleCheck.ShouldAccept($$"""
        { "StartAt": "B", "States": {
            "B": { "Type": "Parallel", "Branches": [ {{Inner}} ], "Next": "A" },
            "A": { "Type": "Pass", "Assign": { "x": 1 }, "End": true } } }
        """);

    [Fact]
    public void A_Distributed_Map_shares_no_variables()
    {
        const string Distributed = """{ "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, """;

        var problems = AslText.Errors(After("\"Assign\": { \"x\": 1 }", $"\"Type\": \"Map\", \"ItemProcessor\": {Distributed}{Inner[1..]}"));

        problems.Should().NotContain(problem => problem.Code == "WFB1504");
    }

    private static string After(string before, string fields) => $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", {{before}}, "Next": "B" },
            "B": { {{fields.Replace("{0}", Inner, StringComparison.Ordinal).Replace("{1}", Other, StringComparison.Ordinal)}}, "End": true } } }
        """;
}

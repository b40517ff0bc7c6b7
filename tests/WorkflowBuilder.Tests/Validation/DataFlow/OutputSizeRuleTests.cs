namespace WorkflowBuilder.Tests.Validation.DataFlow;

public class OutputSizeRuleTests
{
    private const string Code = "WFB3121";
    private const int Limit = 262_144;

    [Fact]
    public void Literals_that_are_kept_beside_one_another_add_up()
    {
        var finding = RuleCheck.ShouldFind(Kept("$.a", "$.b", "$.c"), Code, "/States/S2", DiagnosticSeverity.Warning);

        finding.Message.Should().StartWith("The output of state \"S2\" has at least 300,022 bytes, and state data has at most 262,144, ");
    }

    [Theory]
    [InlineData("$.a", "$.b", "$.b")]
    [InlineData("$.a", "$.a", "$")]
    [InlineData("$.a.x", "$.b", "$.a")]
    public void What_is_written_over_does_not_count(string first, string second, string third) => RuleCheck.ShouldNotFind(Kept(first, second, third), Code);

    [Fact]
    public void The_limit_itself_is_left_alone()
    {
        RuleCheck.ShouldNotFind(Branches((Limit / 2) - 3, (Limit / 2) - 4), Code);
        RuleCheck.ShouldFind(Branches((Limit / 2) - 2, (Limit / 2) - 4), Code, "/States/S", DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Only_the_first_state_that_has_too_much_is_named() => RuleCheck.ShouldFind(
        $$"""
        { "StartAt": "S", "States": {
            "S": { "Type": "Parallel", "Branches": [ {{Branch(200_000)}}, {{Branch(200_001)}} ], "ResultPath": "$.all", "Next": "T" },
            "T": { "Type": "Pass", "Result": 1, "ResultPath": "$.done", "Next": "U" },
            "U": { "Type": "Wait", "Seconds": 1, "End": true } } }
        """,
        Code,
        "/States/S",
        DiagnosticSeverity.Warning);

    [Fact]
    public void Only_the_innermost_scope_that_has_too_much_is_named() => RuleCheck.ShouldFind(
        $$"""
        { "QueryLanguage": "JSONata", "StartAt": "S", "States": { "S": {
            "Type": "Map", "Items": [ 1, 2 ], "End": true, "ItemProcessor": { "StartAt": "T", "States": { "T": {
                "Type": "Map", "Items": "{% [1..3000] %}", "End": true, "ItemProcessor": { "StartAt": "U", "States": { "U": {
                    "Type": "Pass", "Output": "{{new string('x', 100)}}", "End": true } } } } } } } } }
        """,
        Code,
        "/States/S/ItemProcessor/States/T",
        DiagnosticSeverity.Warning);

    [Fact]
    public void A_literal_that_is_too_long_by_itself_is_named_alone() => RuleCheck.ShouldNotFind(
        AslText.State($"\"Type\": \"Pass\", \"Result\": \"{new string('x', Limit)}\", \"ResultPath\": \"$.a\", \"End\": true"), Code);

    [Theory]
    [InlineData("{% [1..3000] %}", 100, "")]
    [InlineData("{% [1..3000] %}", 100, "\"Catch\": [ { \"ErrorEquals\": [ \"States.ALL\" ], \"Next\": \"Z\" } ],")]
    [InlineData("{% [1..10000000] %}", 1, "")]
    public void Iterations_multiply(string items, int length, string fields) =>
        RuleCheck.ShouldFind(Map(items, length, fields), Code, "/States/S", DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("{% [1..2500] %}", 100, "")]
    [InlineData("{% [1..$states.input.n] %}", 100, "")]
    [InlineData("{% $states.input.all ? [1..3000] : [1..3] %}", 100, "")]
    [InlineData("{% [1..3000] %}", 100, "\"Output\": \"{% $count($states.result) %}\",")]
    [InlineData("{% [1..3000] %}", 100, "\"Output\": \"{% $states.result[0] %}\",")]
    [InlineData("{% [1..3000] %}", 100, "\"ToleratedFailurePercentage\": 100,")]
    [InlineData("{% [1..3000] %}", 100, "\"ItemBatcher\": { \"MaxItemsPerBatch\": 100 },")]
    [InlineData("{% [1..3000] %}", 100, "\"ResultWriter\": { \"Resource\": \"arn:aws:states:::s3:putObject\", \"Arguments\": { \"Bucket\": \"b\" } },")]
    public void Too_few_or_an_unknown_number_is_left_alone(string items, int length, string fields) =>
        RuleCheck.ShouldNotFind(Map(items, length, fields), Code);

    [Theory]
    [InlineData("\"ResultPath\": null,")]
    [InlineData("\"ResultSelector\": { \"n.$\": \"$[0]\" },")]
    [InlineData("\"OutputPath\": \"$[1]\",")]
    public void What_is_dropped_is_left_alone(string field) => RuleCheck.ShouldNotFind(
        AslText.State($$"""
            "Type": "Parallel", {{field}} "Branches": [ {{Branch(200_000)}}, {{Branch(200_001)}} ], "End": true
            """),
        Code);

    [Fact]
    public void The_least_of_several_ways_counts() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "B" },
            "A": { "Type": "Pass", "Result": "{{new string('x', 200_000)}}", "ResultPath": "$.a", "Next": "B" },
            "B": { "Type": "Pass", "Result": "{{new string('x', 100_000)}}", "ResultPath": "$.b", "End": true } } }
        """,
        Code);

    [Fact]
    public void Something_that_may_be_tested_for_is_not_there_for_that() => RuleCheck.ShouldNotFind(
        $$"""
        { "StartAt": "A", "States": {
            "A": { "Type": "Pass", "Result": { "a": "{{new string('x', Limit - 12)}}" }, "Next": "C" },
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.something", "IsPresent": true, "Next": "B" } ], "Default": "B" },
            "B": { "Type": "Pass", "End": true } } }
        """,
        Code);

    private static string Kept(params string[] places) => $$"""
        { "StartAt": "S0", "States": { {{string.Join(", ", places.Select((place, index) => $$"""
            "S{{index}}": { "Type": "Pass", "Result": "{{new string('x', 100_000)}}", "ResultPath": "{{place}}", "Next": "S{{index + 1}}" }
            """))}}, "S{{places.Length}}": { "Type": "Succeed" } } }
        """;

    private static string Branches(int one, int other) => AslText.State($$"""
        "Type": "Parallel", "Branches": [ {{Branch(one)}}, {{Branch(other)}} ], "End": true
        """);

    private static string Branch(int length) => $$"""
        { "StartAt": "B{{length}}", "States": { "B{{length}}": { "Type": "Pass", "Result": "{{new string('x', length)}}", "End": true } } }
        """;

    private static string Map(string items, int length, string fields) => $$"""
        { "QueryLanguage": "JSONata", "StartAt": "S", "States": {
            "S": { "Type": "Map", "Items": "{{items}}", {{fields}} "Next": "Z", "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
                "StartAt": "I", "States": { "I": { "Type": "Pass", "Output": "{{new string('x', length)}}", "End": true } } } },
            "Z": { "Type": "Succeed" } } }
        """;
}

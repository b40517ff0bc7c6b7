using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Validation.Flow;

public class IterationCountTests
{
    private const double NoEnd = double.PositiveInfinity;

    private const string Rest = """
        "End": true, "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Pass", "End": true } } }
        """;

    [Theory]
    [InlineData("[ 1, { \"a\": 2 }, \"{% $states.input %}\" ]", 3, 3)]
    [InlineData("\"{% [1..7000] %}\"", 7000, 7000)]
    [InlineData("\"{%[-2..2]%}\"", 5, 5)]
    [InlineData("\"{% [0, 5..7, 'last', [1, 2], {}] %}\"", 7, 7)]
    [InlineData("\"{% [7..1] %}\"", 0, 0)]
    [InlineData("\"{% [1, $states.input.more] %}\"", 1, NoEnd)]
    [InlineData("\"{% $states.input.all ? [1..9] : [1..3] %}\"", 3, 9)]
    [InlineData("\"{% [1..7000][$ > 6290] %}\"", 0, NoEnd)]
    [InlineData("\"{% [1..7000.5] %}\"", 0, NoEnd)]
    [InlineData("\"{% [1..99999999] %}\"", 0, NoEnd)]
    [InlineData("\"{% [1..$states.input.n] %}\"", 0, NoEnd)]
    [InlineData("\"{% [1..${Count}] %}\"", 0, NoEnd)]
    [InlineData("[ \"${Subnets}\" ]", 0, NoEnd)]
    public void Items_that_stand_in_the_definition_are_counted(string items, double least, double most) =>
        Of($$"""
            { "QueryLanguage": "JSONata", "StartAt": "M", "States": { "M": { "Type": "Map", "Items": {{items}}, {{Rest}} } } }
            """).Should().Be(new Bounds(least, most));

    [Theory]
    [InlineData("\"Result\": [ 1, 2, 3 ], \"ResultPath\": \"$.list\"", 3, 3)]
    [InlineData("\"Result\": { \"list\": [ 1, 2, 3 ] }", 3, 3)]
    [InlineData("\"Parameters\": { \"list.$\": \"States.ArrayRange(1, 1000, 10)\" }", 100, 100)]
    [InlineData("\"Parameters\": { \"list.$\": \"States.Array($.a, $.b)\" }", 2, 2)]
    [InlineData("\"Parameters\": { \"list.$\": \"States.ArrayRange(10, 1, -3)\" }", 4, 4)]
    [InlineData("\"Parameters\": { \"list.$\": \"States.ArrayRange(10, 1, 3)\" }", 0, 0)]
    [InlineData("\"Parameters\": { \"list.$\": \"States.ArrayRange($.from, 1000, 1)\" }", 0, NoEnd)]
    [InlineData("\"Parameters\": { \"list.$\": \"$.some\" }", 0, NoEnd)]
    [InlineData("\"Result\": { \"other\": [ 1, 2, 3 ] }, \"ResultPath\": \"$.x\"", 0, NoEnd)]
    public void Items_of_a_state_before_are_counted(string before, double least, double most) =>
        Of($$"""
            { "StartAt": "A", "States": { "A": { "Type": "Pass", {{before}}, "Next": "M" }, "M": { "Type": "Map", "ItemsPath": "$.list", {{Rest}} } } }
            """).Should().Be(new Bounds(least, most));

    [Fact]
    public void Items_differ_from_way_to_way() => Of($$"""
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "B" },
            "A": { "Type": "Pass", "Result": [ 1, 2 ], "Next": "M" },
            "B": { "Type": "Pass", "Result": [ 1, 2, 3, 4 ], "Next": "M" },
            "M": { "Type": "Map", {{Rest}} } } }
        """).Should().Be(new Bounds(2, 4));

    [Fact]
    public void Items_that_another_way_reads_from_the_input_are_unknown() => Of($$"""
        { "StartAt": "C", "States": {
            "C": { "Type": "Choice", "Choices": [ { "Variable": "$.x", "IsPresent": true, "Next": "A" } ], "Default": "M" },
            "A": { "Type": "Pass", "Result": [ 1, 2 ], "Next": "M" },
            "M": { "Type": "Map", {{Rest}} } } }
        """).Should().Be(Bounds.Unknown);

    [Theory]
    [InlineData("{ \"list\": \"{% [1..5] %}\" }", "{% $states.input.list %}", 5, 5)]
    [InlineData("{ \"list\": [ 1, 2, 3 ] }", "{% $states.input.list[$ > 1] %}", 0, NoEnd)]
    [InlineData("{ \"list\": [ 1, 2, 3 ] }", "{% $states.input.list[0] %}", 0, NoEnd)]
    [InlineData("{ \"list\": [ { \"a\": [ 1 ] }, { \"a\": [ 2 ] } ] }", "{% $states.input.list.a %}", 0, NoEnd)]
    public void Items_are_followed_through_expressions(string output, string items, double least, double most) =>
        Of($$"""
            { "QueryLanguage": "JSONata", "StartAt": "A", "States": {
                "A": { "Type": "Pass", "Output": {{output}}, "Next": "M" }, "M": { "Type": "Map", "Items": "{{items}}", {{Rest}} } } }
            """).Should().Be(new Bounds(least, most));

    private static Bounds Of(string json)
    {
        var context = new ValidationContext(AslReader.Read(json).Definition!, StateMachineType.Standard);
        return context.IterationsOf(context.Root.Find("M")!);
    }
}

namespace WorkflowBuilder.Tests.Intrinsics;

public class ArrayFunctionTests
{
    private const string Input =
        """
        {
          "empty": [], "numbers": [4, 8, 15, 16, 23, 42], "mixed": [1, "1", 1.0, true, "true", null],
          "pairs": [{ "a": 1, "b": 2 }, { "b": 2, "a": 1 }], "text": "abc", "object": { "x": [1] }, "two": 2, "none": null
        }
        """;

    [Theory]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array(1)", "[1]")]
    [InlineData("States.Array('')", "[\"\"]")]
    [InlineData("States.Array(null, true, false)", "[null,true,false]")]
    [InlineData("States.Array(1, 1.0, 1e2, -0)", "[1,1.0,1e2,-0]")]
    [InlineData("States.Array('it\\'s', 'a\\\\b')", """["it's","a\\b"]""")]
    [InlineData("States.Array($.empty, $.none)", "[[],null]")]
    [InlineData("States.Array($.object, $.object.x[0])", """[{"x":[1]},1]""")]
    [InlineData("States.Array($.numbers[1:3], $.numbers[9:])", "[[8,15],[]]")]
    [InlineData("States.Array(States.Array(), States.Array(States.Array(2)))", "[[],[[2]]]")]
    [InlineData("States.Array($.missing)",
        "error: had the following error: The JsonPath argument for the field '$.missing' could not be found in the input '{*")]
    public void Array(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayPartition($.numbers, 4)", "[[4,8,15,16],[23,42]]")]
    [InlineData("States.ArrayPartition($.numbers, 3)", "[[4,8,15],[16,23,42]]")]
    [InlineData("States.ArrayPartition($.numbers, 1)", "[[4],[8],[15],[16],[23],[42]]")]
    [InlineData("States.ArrayPartition($.numbers, 6)", "[[4,8,15,16,23,42]]")]
    [InlineData("States.ArrayPartition($.numbers, 2147483647)", "[[4,8,15,16,23,42]]")]
    [InlineData("States.ArrayPartition($.numbers, 1e30)", "[[4,8,15,16,23,42]]")]
    [InlineData("States.ArrayPartition($.numbers, 4.99)", "[[4,8,15,16],[23,42]]")]
    [InlineData("States.ArrayPartition($.empty, $.two)", "[]")]
    [InlineData("States.ArrayPartition($.pairs, 1)", """[[{"a":1,"b":2}],[{"b":2,"a":1}]]""")]
    [InlineData("States.ArrayPartition($.numbers, 0)", "error: Invalid arguments in States.ArrayPartition")]
    [InlineData("States.ArrayPartition($.numbers, 0.9)", "error: Invalid arguments in States.ArrayPartition")]
    [InlineData("States.ArrayPartition($.numbers, -2)", "error: Invalid arguments in States.ArrayPartition")]
    [InlineData("States.ArrayPartition($.numbers, '2')", "error: Invalid arguments in States.ArrayPartition")]
    [InlineData("States.ArrayPartition($.text, 2)", "error: Invalid arguments in States.ArrayPartition")]
    [InlineData("States.ArrayPartition($.numbers)", "error: Invalid arguments in States.ArrayPartition")]
    public void ArrayPartition(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayContains($.numbers, 15)", "true")]
    [InlineData("States.ArrayContains($.numbers, 5)", "false")]
    [InlineData("States.ArrayContains($.numbers, '15')", "true")]
    [InlineData("States.ArrayContains($.numbers, 15.0)", "false")]
    [InlineData("States.ArrayContains($.mixed, 'null')", "true")]
    [InlineData("States.ArrayContains($.mixed, false)", "false")]
    [InlineData("States.ArrayContains($.empty, null)", "false")]
    [InlineData("States.ArrayContains($.pairs, $.pairs[1])", "true")]
    [InlineData("States.ArrayContains(States.Array($.pairs[0]), $.pairs[1])", "false")]
    [InlineData("States.ArrayContains(States.Array('{\"x\":[1]}'), $.object)", "true")]
    [InlineData("States.ArrayContains($.text, 'a')", "error: Invalid arguments in States.ArrayContains")]
    [InlineData("States.ArrayContains($.numbers)", "error: Invalid arguments in States.ArrayContains")]
    [InlineData("States.ArrayContains($.numbers, 1, 2)", "error: Invalid arguments in States.ArrayContains")]
    public void ArrayContains(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]")]
    [InlineData("States.ArrayRange(1, 10, 4)", "[1,5,9]")]
    [InlineData("States.ArrayRange(3, -3, -3)", "[3,0,-3]")]
    [InlineData("States.ArrayRange(5, 5, 1)", "[5]")]
    [InlineData("States.ArrayRange(5, 5, -1)", "[5]")]
    [InlineData("States.ArrayRange(5, 4, 1)", "[]")]
    [InlineData("States.ArrayRange(4, 5, -1)", "[]")]
    [InlineData("States.ArrayRange(-1.9, 2.9, 1.9)", "[-1,0,1,2]")]
    [InlineData("States.ArrayRange(2147483646, 2147483649, 1)", "[2147483646,2147483647,2147483648,2147483649]")]
    [InlineData("States.ArrayLength(States.ArrayRange(1, 1000, 1))", "1000")]
    [InlineData("States.ArrayRange(0, 1000, 1)", "error: Invalid arguments in States.ArrayRange")]
    [InlineData("States.ArrayRange(1, 2, 0)", "error: Invalid arguments in States.ArrayRange")]
    [InlineData("States.ArrayRange(1, 2, 0.5)", "error: Invalid arguments in States.ArrayRange")]
    [InlineData("States.ArrayRange('1', 2, 1)", "error: Invalid arguments in States.ArrayRange")]
    [InlineData("States.ArrayRange(1, 2)", "error: Invalid arguments in States.ArrayRange")]
    public void ArrayRange(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayGetItem($.numbers, 0)", "4")]
    [InlineData("States.ArrayGetItem($.numbers, 5)", "42")]
    [InlineData("States.ArrayGetItem($.numbers, $.two)", "15")]
    [InlineData("States.ArrayGetItem($.numbers, 2.99)", "15")]
    [InlineData("States.ArrayGetItem($.numbers, -0.5)", "4")]
    [InlineData("States.ArrayGetItem($.mixed, 5)", "null")]
    [InlineData("States.ArrayGetItem($.empty, 7)", "null")]
    [InlineData("States.ArrayGetItem(States.StringSplit('a-b', '-'), 1)", "\"b\"")]
    [InlineData("States.ArrayGetItem($.numbers, 6)", "error: Invalid arguments in States.ArrayGetItem")]
    [InlineData("States.ArrayGetItem($.numbers, -1)", "error: Invalid arguments in States.ArrayGetItem")]
    [InlineData("States.ArrayGetItem($.empty, -1)", "error: Invalid arguments in States.ArrayGetItem")]
    [InlineData("States.ArrayGetItem($.numbers, '0')", "error: Invalid arguments in States.ArrayGetItem")]
    [InlineData("States.ArrayGetItem($.object, 0)", "error: Invalid arguments in States.ArrayGetItem")]
    public void ArrayGetItem(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayLength($.empty)", "0")]
    [InlineData("States.ArrayLength($.numbers)", "6")]
    [InlineData("States.ArrayLength($.mixed)", "6")]
    [InlineData("States.ArrayLength($.numbers[?(@ > 15)])", "3")]
    [InlineData("States.ArrayLength($..x)", "1")]
    [InlineData("States.ArrayLength(States.Array(States.Array(1, 2)))", "1")]
    [InlineData("States.ArrayLength($.text)", "error: Invalid arguments in States.ArrayLength")]
    [InlineData("States.ArrayLength($.object)", "error: Invalid arguments in States.ArrayLength")]
    [InlineData("States.ArrayLength($.none)", "error: Invalid arguments in States.ArrayLength")]
    [InlineData("States.ArrayLength($.numbers, $.numbers)", "error: Invalid arguments in States.ArrayLength")]
    public void ArrayLength(string call, string outcome) => Check(call, outcome);

    [Theory]
    [InlineData("States.ArrayUnique($.empty)", "[]")]
    [InlineData("States.ArrayUnique(States.Array(3, 1, 3, 2, 1))", "[1,2,3]")]
    [InlineData("States.ArrayUnique(States.Array('b', 'a', 'b'))", """["a","b"]""")]
    [InlineData("States.ArrayUnique(States.Array(1, '1'))", """[1,"1"]""")]
    [InlineData("States.ArrayUnique(States.Array(true, false, true))", "[false,true]")]
    [InlineData("States.ArrayUnique(States.Array(null, null))", "[null]")]
    [InlineData("States.ArrayUnique($.pairs)", """[{"a":1,"b":2}]""")]
    [InlineData("States.ArrayUnique(States.Array($.empty, $.empty))", "[[]]")]
    [InlineData("States.ArrayLength(States.ArrayUnique($.mixed))", "6")]
    [InlineData("States.ArrayLength(States.ArrayUnique(States.Array(1.5, 1.50)))", "1")]
    [InlineData("States.ArrayUnique($.text)", "error: Invalid arguments in States.ArrayUnique")]
    [InlineData("States.ArrayUnique()", "error: Invalid arguments in States.ArrayUnique")]
    public void ArrayUnique(string call, string outcome) => Check(call, outcome);

    // In an outcome "*" is any text.
    private static void Check(string call, string outcome) => IntrinsicCall.Outcome(call, Input).Should().Match(outcome);
}

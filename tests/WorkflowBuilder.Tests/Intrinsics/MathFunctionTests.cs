using System.Globalization;

namespace WorkflowBuilder.Tests.Intrinsics;

public class MathFunctionTests
{
    [Theory]
    [InlineData("States.MathAdd(2, 3)", "5")]
    [InlineData("States.MathAdd(2, -3)", "-1")]
    [InlineData("States.MathAdd(-0, 0)", "0")]
    [InlineData("States.MathAdd(1.5, 1)", "3")]
    [InlineData("States.MathAdd(1.49, 1)", "2")]
    [InlineData("States.MathAdd(-1.5, 0)", "-1")]
    [InlineData("States.MathAdd(-1.51, 0)", "-2")]
    [InlineData("States.MathAdd(1e3, 1)", "1001")]
    [InlineData("States.MathAdd(2147483647, -2147483648)", "-1")]
    [InlineData("States.MathAdd($.count, States.MathAdd(1, 1))", "9")]
    [InlineData("States.MathAdd(2147483647, 1)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd(2147483648, -1)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd(-2147483648, -0.51)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd('1', 1)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd(null, 1)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd(true, 1)", "error: Invalid arguments in States.MathAdd")]
    [InlineData("States.MathAdd()", "error: Invalid arguments in States.MathAdd")]
    public void MathAdd(string call, string outcome) => IntrinsicCall.Outcome(call, """{ "count": 7 }""").Should().Be(outcome);

    [Theory]
    [InlineData("States.MathRandom(1, 100, 42)", "63")]
    [InlineData("States.MathRandom(1, 1000, 2)", "806")]
    [InlineData("States.MathRandom(-5, 5, 42)", "-5")]
    [InlineData("States.MathRandom(1.9, 100.9, 42.9)", "63")]
    [InlineData("States.MathRandom(5, 6)", "5")]
    [InlineData("States.MathRandom(-1, 0, -7)", "-1")]
    [InlineData("States.MathRandom(2147483640, 2147483647, 1)", "2147483644")]
    [InlineData("States.MathRandom(5, 5)", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(5.1, 5.9)", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(6, 5)", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(1, '9')", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(1, 9, null)", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(1)", "error: Invalid arguments in States.MathRandom")]
    [InlineData("States.MathRandom(1, 2, 3, 4)", "error: Invalid arguments in States.MathRandom")]
    public void MathRandom(string call, string outcome) => IntrinsicCall.Outcome(call).Should().Be(outcome);

    [Fact]
    public void Random_numbers_reach_both_ends_of_their_range_and_no_further()
    {
        var numbers = Enumerable.Range(0, 200).Select(_ => int.Parse(IntrinsicCall.Outcome("States.MathRandom(-1, 2)"), CultureInfo.InvariantCulture));

        numbers.Distinct().Order().Should().Equal(-1, 0, 1);
    }
}

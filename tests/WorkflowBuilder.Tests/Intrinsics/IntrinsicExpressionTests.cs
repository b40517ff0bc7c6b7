using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Intrinsics;

public class IntrinsicExpressionTests
{
    private static readonly StateData Data = new()
    {
        Input = JsonData.Parse("""{"name":"Ada","list":[3,1,3],"order":{"id":7,"tags":["a","b"]},"text":"{\"x\":[1,2]}","none":null}"""),
        ContextObject = JsonData.Parse("""{"Execution":{"Name":"run-1"}}"""),
        Variables = JsonData.Parse("""{"count":4}"""),
    };

    [Theory]
    [InlineData("States.Array(1, 'a', null, $.name, $$.Execution.Name, $count)", """[1,"a",null,"Ada","run-1",4]""")]
    [InlineData("States.ArrayPartition($.list, 2.9)", "[[3,1],[3]]")]
    [InlineData("States.ArrayContains($.list, '3')", "true")]
    [InlineData("States.ArrayRange(9, 0, -3)", "[9,6,3,0]")]
    [InlineData("States.ArrayRange(1, 0, 1)", "[]")]
    [InlineData("States.ArrayGetItem($.list, 1)", "1")]
    [InlineData("States.ArrayGetItem(States.Array(), 5)", "null")]
    [InlineData("States.ArrayLength($.order.tags)", "2")]
    [InlineData("States.ArrayUnique($.list)", "[1,3]")]
    [InlineData("States.Base64Encode('aé')", "\"YcOp\"")]
    [InlineData("States.Base64Decode('Y c O p!')", "\"aé\"")]
    [InlineData("States.Hash('', 'MD5')", "\"d41d8cd98f00b204e9800998ecf8427e\"")]
    [InlineData("States.JsonToString($.order)", "\"{\\\"id\\\":7,\\\"tags\\\":[\\\"a\\\",\\\"b\\\"]}\"")]
    [InlineData("States.StringToJson($.text)", """{"x":[1,2]}""")]
    [InlineData("States.StringToJson('  ')", "null")]
    [InlineData("States.JsonMerge($.order, States.StringToJson($.text), false)", """{"x":[1,2],"id":7,"tags":["a","b"]}""")]
    [InlineData("States.MathAdd(-0.5, 2.5)", "3")]
    [InlineData("States.MathRandom(1, 1000, 1)", "106")]
    [InlineData("States.StringSplit('a,b;,c', ',;')", """["a","b","c"]""")]
    [InlineData(@"States.Format('\{{}\} it\'s {} {}', $.name, $.order, $.none)", "\"{Ada} it's {id=7, tags=[a, b]} null\"")]
    [InlineData("States.Format('{}', States.StringToJson($.text))", "\"{\\\"x\\\":[1,2]}\"")]
    [InlineData(" States.ArrayLength( $.order.tags[?(@ == 'a, b)')] ) ", "0")]
    public void A_function_gives(string call, string expected) =>
        IntrinsicExpression.Parse(call).Evaluate(Data).ToString().Should().Be(expected);

    [Theory]
    [InlineData("States.ArrayLength($.name)", "There was an error while evaluating the intrinsic function: States.ArrayLength($.name). Invalid arguments in States.ArrayLength")]
    [InlineData("States.MathAdd(1)", "*Invalid arguments in States.MathAdd")]
    [InlineData("States.ArrayRange(1, 1001, 1.5)", "*Invalid arguments in States.ArrayRange")]
    [InlineData("States.Format('{', 1)", "*Invalid template in States.Format: matching '}' not found for '{'.")]
    [InlineData("States.Hash('x', 'sha-256')", "*Invalid arguments in States.Hash")]
    [InlineData(
        "States.Array($.list[9])",
        "The function 'States.Array($.list[9])' had the following error: The JsonPath argument for the field '$.list[9]' could not be found in the input '{\"name\"*")]
    [InlineData("States.Array($$.Nope)", "*for the field '$.Nope' could not be found*")]
    [InlineData("States.StringToJson('[1,')", "*caused by: Unexpected end-of-input: expected close marker for Array*line: 1, column: 1])*")]
    public void A_failure_is_told_in_the_words_of_AWS(string call, string message)
    {
        var evaluate = () => IntrinsicExpression.Parse(call).Evaluate(Data);

        evaluate.Should().Throw<IntrinsicException>().WithMessage(message).Which.ErrorName.Should().Be("States.Runtime");
    }

    [Theory]
    [InlineData("", "Expected a call of a function, States.Name(...), at position 0*")]
    [InlineData("States.Arry()", "There is no function States.Arry; did you mean States.Array? It stands at position 0*")]
    [InlineData("States.Array(1", "Expected ')' at position 14*")]
    [InlineData("States.Array(1,)", "Expected an argument*at position 15*")]
    [InlineData("States.Array() x", "Expected the end of the expression at position 15*")]
    [InlineData("States.Array('x)", "The text has no closing quote; it begins at position 13*")]
    [InlineData("States.Array(01)", "01 is no number; it stands at position 13*")]
    [InlineData("States.Array($.)", "*The path begins at position 13*")]
    [InlineData(@"States.Array('a\nb')", @"A backslash escapes only ' { } and \ in the text of a function, not what follows it at position 15*")]
    [InlineData(@"States.Array('a\""b')", "A backslash escapes only*at position 15*")]
    [InlineData(@"States.Array('a\", "A backslash escapes only*at position 15*")]
    public void What_is_no_call_is_refused_with_its_place(string call, string message)
    {
        var parsed = IntrinsicExpression.TryParse(call, out _, out var error);

        parsed.Should().BeFalse();
        error.Should().Match(message);
        call.Invoking(IntrinsicExpression.Parse).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Calls_nest_ten_deep_and_no_deeper()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("States.Array(", depth)) + new string(')', depth);

        IntrinsicExpression.TryParse(Nested(10), out _, out _).Should().BeTrue();
        IntrinsicExpression.TryParse(Nested(11), out _, out var error).Should().BeFalse();
        error.Should().Contain("nested 10 deep");
    }

    [Fact]
    public void Functions_and_paths_are_known_without_a_call()
    {
        var expression = IntrinsicExpression.Parse("States.Format('{} {}', States.UUID(), States.Array($count, $$.Execution.Id))");

        expression.Functions.Should().BeEquivalentTo("States.Format", "States.UUID", "States.Array");
        expression.Paths.Select(path => path.Text).Should().Equal("$count", "$$.Execution.Id");
        expression.Paths[0].Variable.Should().Be("count");
    }

    [Fact]
    public void Random_numbers_and_ids_can_be_repeated()
    {
        var expression = IntrinsicExpression.Parse("States.Array(States.UUID(), States.MathRandom(0, 1000000))");
        var options = new IntrinsicOptions { CreateRandom = () => new Random(7) };

        var first = expression.Evaluate(Data, options);

        expression.Evaluate(Data, options).Should().Be(first);
        first[0].GetString().Should().MatchRegex("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$");
        expression.Evaluate(Data).Should().NotBe(expression.Evaluate(Data));
    }

    [Fact]
    public void A_text_that_grows_too_long_is_refused()
    {
        var data = new StateData { Input = JsonData.EmptyObject.With("x", JsonData.From(new string('"', 100_000))) };
        var options = new IntrinsicOptions { Limits = QueryLimits.Default with { MaxSize = 150_000 } };
        var evaluate = () => IntrinsicExpression.Parse("States.JsonToString($.x)").Evaluate(data, options);

        evaluate.Should().Throw<IntrinsicException>().WithMessage("*more than 150000 characters*");
    }

    [Theory]
    [InlineData("States.JsonToString($)")]
    [InlineData("States.Format('{}', $)")]
    [InlineData("States.ArrayUnique($)")]
    [InlineData("States.ArrayContains($, 1)")]
    [InlineData("States.Hash($, 'MD5')")]
    [InlineData("States.Array($.nothing)")]
    public void A_value_whose_text_would_never_end_is_refused(string call)
    {
        var evaluate = () => IntrinsicExpression.Parse(call).Evaluate(new() { Input = EndlessJson.Value });

        evaluate.Should().Throw<IntrinsicException>();
    }

    [Fact]
    public void Values_of_any_depth_are_survived()
    {
        var deep = JsonData.Parse(new string('[', 100_000) + new string(']', 100_000));
        var data = new StateData { Input = JsonData.EmptyObject.With("x", deep) };

        foreach (var call in new[] { "States.Format('{}', $.x)", "States.ArrayUnique($.x)", "States.JsonToString($.x)", "States.Hash($.x, 'MD5')", "States.ArrayContains($.x, $.x)" })
        {
            var evaluate = () => SmallStack.Run(() => IntrinsicExpression.Parse(call).Evaluate(data));

            try
            {
                evaluate();
            }
            catch (IntrinsicException error)
            {
                // Refusing is one of the two right answers.
                error.IsLimit.Should().Be(error.Message.EndsWith("The value is nested too deeply.", StringComparison.Ordinal));
            }
        }
    }
}

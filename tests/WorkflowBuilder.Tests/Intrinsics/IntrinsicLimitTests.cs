using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Queries;

namespace WorkflowBuilder.Tests.Intrinsics;

public class IntrinsicLimitTests
{
    // Values share their parts: the JSON of "endless" has 2^60 items, and "long" has a million times one that has 60,000.
    private static readonly StateData Data = new()
    {
        Input = JsonData.EmptyObject
            .With("endless", EndlessJson.Value)
            .With("long", JsonData.From([.. Enumerable.Repeat(EndlessJson.Doubled(16), 1_000_000)]))
            .With("text", JsonData.From(new string('x', 1_000_000)))
            .With("commas", JsonData.From(string.Concat(Enumerable.Repeat("1,", 1_000_000))))
            .With("json", JsonData.From($"[[{string.Concat(Enumerable.Repeat("1,", 1_000_000))}1]]"))
            .With("left", Wide("a", 800))
            .With("right", Wide("b", 800)),
    };

    [Theory]
    [InlineData("States.ArrayContains($.long, 'x')")]
    [InlineData("States.ArrayUnique($.long)")]
    [InlineData("States.Format('{}{}', $.long, $.long)")]
    [InlineData("States.ArrayPartition($.long, 2)")]
    [InlineData("States.JsonToString($.long)")]
    [InlineData("States.Array(States.ArrayLength($..[?(@ == 'x')]), States.ArrayLength($..*))")]
    public void A_call_that_takes_too_many_steps_is_stopped(string call)
    {
        var limits = QueryLimits.Default with { MaxSteps = 100_000, MaxSize = int.MaxValue / 4, MaxItems = int.MaxValue };

        Stops(call, new() { Limits = limits }, "The evaluation was stopped because it took more than 100000 steps (QueryLimits.MaxSteps).");
    }

    [Theory]
    [InlineData("States.ArrayContains($.long, 'x')")]
    [InlineData("States.ArrayUnique($.long)")]
    [InlineData("States.Format('{}', $.endless)")]
    [InlineData("States.ArrayLength($..[?(@ == 'x')])")]
    public void A_call_that_takes_too_long_is_stopped(string call)
    {
        var options = new IntrinsicOptions
        {
            Limits = QueryLimits.Default with { MaxSize = int.MaxValue / 4 },
            TimeProvider = new TickingClock(TimeSpan.FromSeconds(1)),
        };

        Stops(call, options, "The evaluation was stopped because it took longer than 00:00:05 (QueryLimits.MaxTime).");
    }

    [Theory]
    [InlineData("States.JsonToString($.endless)")]
    [InlineData("States.Format('{}', $.endless)")]
    [InlineData("States.Format('{}', States.StringToJson('[]'), $.endless)", "Invalid arguments in States.Format")]
    [InlineData("States.Format('{}{}{}{}{}{}{}{}{}{}', $.text, $.text, $.text, $.text, $.text, $.text, $.text, $.text, $.text, $.text)")]
    [InlineData("States.ArrayUnique($.endless)")]
    [InlineData("States.ArrayUnique($.long)")]
    [InlineData("States.ArrayContains($.endless, 'x')")]
    [InlineData("States.Hash($.endless, 'MD5')")]
    public void A_text_that_grows_too_long_is_not_made(
        string call, string cause = "The evaluation was stopped because it made a text of more than 5000000 characters (QueryLimits.MaxSize).") =>
        Stops(call, new() { Limits = QueryLimits.Default with { MaxSize = 5_000_000 } }, cause);

    [Fact]
    public void A_text_in_Base64_counts_as_it_comes_out() => Stops(
        "States.Base64Encode('abcdef')",
        new() { Limits = QueryLimits.Default with { MaxSize = 7 } },
        "The evaluation was stopped because it made a text of more than 7 characters (QueryLimits.MaxSize).");

    [Theory]
    [InlineData("States.StringSplit($.commas, ',')")]
    [InlineData("States.StringToJson($.json)")]
    [InlineData("States.ArrayPartition($.long, 1)")]
    [InlineData("States.ArrayRange(1, 1000, 1)")]
    [InlineData("States.JsonMerge($.left, $.right, false)")]
    [InlineData("States.ArrayLength($.long[*][*])")]
    public void An_array_that_gets_too_large_is_not_made(string call) => Stops(
        call,
        new() { Limits = QueryLimits.Default with { MaxItems = 999 } },
        "The evaluation was stopped because it made an array of more than 999 items (QueryLimits.MaxItems).");

    [Fact]
    public void An_array_of_too_many_arguments_is_not_made() => Stops(
        $"States.Array({string.Join(", ", Enumerable.Range(0, 1_000))})",
        new() { Limits = QueryLimits.Default with { MaxItems = 999 } },
        "The evaluation was stopped because it made an array of more than 999 items (QueryLimits.MaxItems).");

    [Fact]
    public void Calls_may_not_nest_deeper_than_the_limit()
    {
        var options = new IntrinsicOptions { Limits = QueryLimits.Default with { MaxDepth = 3 } };

        Evaluate("States.Array(States.Array(States.Array()), States.Array(States.Array()))", options).ToString().Should().Be("[[[]],[[]]]");
        Stops(
            "States.Array(States.Array(States.Array(States.Array())))",
            options,
            "The evaluation was stopped because it went deeper than 3 steps (QueryLimits.MaxDepth).");
    }

    [Fact]
    public void Only_a_limit_is_told_to_be_one()
    {
        var evaluate = () => Evaluate("States.MathAdd('a', 1)", IntrinsicOptions.Default);

        evaluate.Should().Throw<IntrinsicException>().Which.IsLimit.Should().BeFalse();
    }

    [Fact]
    public void Short_calls_do_not_look_at_the_clock()
    {
        var clock = new TickingClock(TimeSpan.FromDays(1));

        var sum = Evaluate("States.MathAdd(1, States.ArrayLength($.left.x))", new() { TimeProvider = clock }, """{"left":{"x":[1,2]}}""");

        sum.ToString().Should().Be("3");
        clock.GetTimestamp().Should().Be(TimeSpan.TicksPerDay);
    }

    private static void Stops(string call, IntrinsicOptions options, string cause)
    {
        var evaluate = () => Evaluate(call, options);

        evaluate.Should().Throw<IntrinsicException>()
            .WithMessage($"There was an error while evaluating the intrinsic function: *). {cause}")
            .Which.IsLimit.Should().Be(cause.Contains("QueryLimits", StringComparison.Ordinal));
    }

    private static JsonData Evaluate(string call, IntrinsicOptions options, string? input = null) =>
        IntrinsicExpression.Parse(call).Evaluate(input is null ? Data : new() { Input = JsonData.Parse(input) }, options);

    private static JsonData Wide(string prefix, int count) =>
        JsonData.From(Enumerable.Range(0, count).Select(i => KeyValuePair.Create($"{prefix}{i}", JsonData.True)));
}

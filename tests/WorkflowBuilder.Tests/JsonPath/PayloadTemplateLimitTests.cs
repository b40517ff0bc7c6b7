using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Queries;

namespace WorkflowBuilder.Tests.Paths;

public class PayloadTemplateLimitTests
{
    [Fact]
    public void The_steps_of_all_fields_are_counted_together()
    {
        var limits = QueryLimits.Default with { MaxSteps = 20_000 };
        var one = Fields(1, "$..*");
        var many = Fields(1_000, "$..*");

        Evaluate(one, new() { Limits = limits })["f0"].Count.Should().BePositive();
        Stops<JsonPathException>(many, new() { Limits = limits }, "*more than 20000 steps (QueryLimits.MaxSteps).").Error.IsLimit.Should().BeTrue();
    }

    [Fact]
    public void The_time_of_all_fields_is_counted_together()
    {
        var options = new IntrinsicOptions { TimeProvider = new TickingClock(TimeSpan.FromSeconds(1)) };

        Stops<JsonPathException>(Fields(1_000, "$..*"), options, "*longer than 00:00:05 (QueryLimits.MaxTime).");
    }

    [Fact]
    public void Parts_may_not_nest_deeper_than_the_limit()
    {
        var template = """{"x.$":"$.a"}""";
        for (var i = 0; i < 400; i++)
        {
            template = $"[{template}]";
        }

        Evaluate(template, IntrinsicOptions.Default).Count.Should().Be(1);
        Stops<JsonPathException>(template, new() { Limits = QueryLimits.Aws }, "*deeper than 100 steps (QueryLimits.MaxDepth).")
            .Error.IsLimit.Should().BeTrue();
    }

    [Theory]
    [InlineData("States.JsonToString($.endless)", "*QueryLimits.MaxSize).")]
    [InlineData("States.ArrayPartition($.wide, 1)", "*QueryLimits.MaxItems).")]
    public void What_a_function_makes_is_limited(string call, string message) => Stops<IntrinsicException>(
        Fields(1, call), new() { Limits = new() { MaxItems = 100 } }, message).IsLimit.Should().BeTrue();

    [Fact]
    public void What_a_path_finds_is_limited() =>
        Stops<JsonPathException>(Fields(1, "$.wide[*]"), new() { Limits = new() { MaxItems = 100 } }, "*more than 100 items (QueryLimits.MaxItems).");

    private static T Stops<T>(string template, IntrinsicOptions options, string message)
        where T : Exception
    {
        var evaluate = () => Evaluate(template, options);

        return evaluate.Should().Throw<T>().WithMessage(message).Which;
    }

    private static JsonData Evaluate(string template, IntrinsicOptions options)
    {
        var input = JsonData.Parse("""{"a":1}""").With("wide", JsonData.Parse($"[{string.Join(',', Enumerable.Range(0, 2_000))}]"));
        input = template.Contains("endless", StringComparison.Ordinal) ? input.With("endless", EndlessJson.Value) : input;
        return PayloadTemplate.Compile(JsonData.Parse(template)).Evaluate(new() { Input = input }, options);
    }

    private static string Fields(int count, string expression) =>
        $"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"f{i}.$\":\"{expression}\""))}}}";
}

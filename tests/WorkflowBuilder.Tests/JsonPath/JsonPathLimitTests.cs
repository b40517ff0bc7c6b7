using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Queries;

namespace WorkflowBuilder.Tests.Paths;

public class JsonPathLimitTests
{
    [Theory]
    [InlineData("$..*..*..*..*", "MaxSteps")]
    [InlineData("$[-2000000000:3]", "MaxSteps")]
    public void An_evaluation_that_takes_too_many_steps_is_stopped(string path, string limit)
    {
        var data = new StateData { Input = Nested(40) };

        var found = JsonPathExpression.Parse(path).TrySelect(data, out _, out var error, new() { MaxSteps = 100_000 });

        found.Should().BeFalse();
        error!.IsLimit.Should().BeTrue();
        error.IsMiss.Should().BeFalse();
        error.Message.Should().Contain($"QueryLimits.{limit}");
    }

    [Fact]
    public void An_evaluation_that_takes_too_long_is_stopped()
    {
        var data = new StateData { Input = Nested(40) };
        var run = new QueryRun(QueryLimits.Default, new TickingClock(TimeSpan.FromSeconds(1)));

        var found = JsonPathExpression.Parse("$..*..*..*..*..*..*").TryFind(data, run, out _, out var error);

        found.Should().BeFalse();
        error!.Message.Should().Contain("QueryLimits.MaxTime");
    }

    [Fact]
    public void An_evaluation_that_finds_too_much_is_stopped()
    {
        var data = new StateData { Input = Nested(40) };

        var found = JsonPathExpression.Parse("$..*..*").TrySelect(data, out _, out var error, new() { MaxItems = 100 });

        found.Should().BeFalse();
        error!.Message.Should().Contain("QueryLimits.MaxItems");
    }

    [Fact]
    public void The_input_alone_can_be_read_within_limits()
    {
        var path = JsonPathExpression.Parse("$..*..*..*..*");
        var limits = new QueryLimits { MaxSteps = 1_000 };

        var selectData = () => path.Select(Nested(40), limits);
        var selectElement = () => path.Select(Nested(40).ToElement(), limits);

        selectData.Should().Throw<JsonPathException>().WithMessage("*more than 1000 steps (QueryLimits.MaxSteps).");
        selectElement.Should().Throw<JsonPathException>().Which.Error.IsLimit.Should().BeTrue();
    }

    [Fact]
    public void A_definite_path_obeys_the_limits_as_well()
    {
        var path = JsonPathExpression.Parse($"${string.Concat(Enumerable.Repeat("[0]", 30))}");

        var select = () => path.Select(Nested(40), new QueryLimits { MaxSteps = 29 });

        select.Should().Throw<JsonPathException>().Which.Error.IsLimit.Should().BeTrue();
        path.Select(Nested(40), new QueryLimits { MaxSteps = 30 }).Should().Be(Nested(10));
    }

    [Theory]
    [InlineData("$[?(@ =~ /x/)]", "MaxSize")]
    [InlineData("$[0][?(@ == $[0][0])]", "MaxSteps")]
    public void A_filter_that_costs_too_much_is_stopped(string path, string limit)
    {
        var texts = JsonData.From([.. Enumerable.Range(0, 1_000).Select(_ => JsonData.From(new string('x', 10_000)))]);
        var document = limit == "MaxSize" ? JsonData.From([EndlessJson.Value]) : JsonData.From([texts]);

        var select = () => JsonPathExpression.Parse(path).Select(document, new QueryLimits { MaxSteps = 100_000, MaxSize = 100_000 });

        select.Should().Throw<JsonPathException>().WithMessage($"*QueryLimits.{limit}*");
    }

    [Fact]
    public void A_message_does_not_show_a_value_without_end()
    {
        var document = JsonData.EmptyObject.With("a", EndlessJson.Value);
        var select = () => JsonPathExpression.Parse("$[0]").Select(document);
        var set = () => ReferencePath.Parse("$.a.b").Set(document, JsonData.True);

        select.Should().Throw<JsonPathException>().Which.Message.Length.Should().BeLessThan(300_000);
        set.Should().Throw<JsonPathException>().Which.Message.Length.Should().BeLessThan(300_000);
    }

    [Fact]
    public void A_limit_holds_inside_items_whose_misses_are_forgiven()
    {
        var data = new StateData { Input = Nested(40) };

        var found = JsonPathExpression.Parse("$[*]..*..*").TrySelect(data, out _, out var error, new() { MaxSteps = 200 });

        found.Should().BeFalse();
        error!.IsLimit.Should().BeTrue();
    }

    [Fact]
    public void Documents_of_any_depth_are_scanned()
    {
        var document = Nested(100_000);

        var value = SmallStack.Run(() => JsonPathExpression.Parse("$..a").Select(document));

        value.Count.Should().Be(1);
    }

    [Fact]
    public void A_path_with_very_many_steps_is_followed_or_stopped()
    {
        var names = string.Concat(Enumerable.Repeat(".a", 50_000));
        var wildcards = string.Concat(Enumerable.Repeat("[*]", 50_000));
        var document = Nested(60_000);

        var definite = SmallStack.Run(() => ErrorOf($"${names}", document));
        var stopped = SmallStack.Run(() => ErrorOf($"${wildcards}", document));

        definite!.IsMiss.Should().BeTrue();
        stopped!.Message.Should().Contain("QueryLimits.MaxDepth");
    }

    [Theory]
    [InlineData(".a")]
    [InlineData("[?(@")]
    [InlineData("[?(@.a && ")]
    [InlineData("[0")]
    [InlineData("[(@.length-")]
    [InlineData("['")]
    [InlineData("..[")]
    [InlineData("1")]
    [InlineData("$")]
    public void Text_of_any_length_is_parsed_or_refused(string piece)
    {
        var text = $"$.a[{string.Concat(Enumerable.Repeat(piece, 20_000))}";

        var parse = () => SmallStack.Run(() => JsonPathExpression.TryParse(text, out _) || PathGrammar.IsValid(text, PathUse.Path));

        parse.Should().NotThrow();
    }

    [Fact]
    public void A_regular_expression_that_never_ends_is_stopped()
    {
        var document = JsonData.From([JsonData.From(new string('a', 40))]);
        var path = JsonPathExpression.Parse(@"$[?(@ =~ /(a+)+\1b/)]");

        var select = () => path.Select(document);

        var error = select.Should().Throw<JsonPathException>().Which.Error;
        error.IsLimit.Should().BeTrue();
        error.Message.Should().Be("The evaluation was stopped because one match of a regular expression took longer than 00:00:01.");
    }

    private static JsonPathError? ErrorOf(string path, JsonData document)
    {
        JsonPathExpression.Parse(path).TrySelect(new() { Input = document }, out _, out var error);
        return error;
    }

    // [[[... { "a": 1 } ...]]]
    private static JsonData Nested(int depth)
    {
        var value = JsonData.From([KeyValuePair.Create("a", JsonData.From(1))]);
        for (var i = 0; i < depth; i++)
        {
            value = JsonData.From([value]);
        }

        return value;
    }
}

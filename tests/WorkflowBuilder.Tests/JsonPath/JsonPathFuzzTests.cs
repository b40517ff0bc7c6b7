using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Paths;

public class JsonPathFuzzTests
{
    private static readonly string[] Tokens =
    [
        "$", "$", "@", ".", ".", "..", "*", "[", "]", "[", "]", "(", ")", "?", "?(", "[?(@", ")]", "'", "'a'", "a", "b", "v", "States.",
        "0", "1", "-1", "99999999999", ":", ",", " ", "==", "!=", "<", ">=", "=~", "&&", "||", "!", "/a/", "/(/", "/i",
        "true", "null", "length", "(@.length-1)", "\\", "\"", "\ud800", "\0",
    ];

    private static readonly StateData Data = new()
    {
        Input = JsonData.Parse("""{ "a": [1, "x", null, { "b": [[0], { "a": true }] }], "b": { "a": 1.50, "b": "null" } }"""),
        Variables = JsonData.Parse("""{ "v": [1, { "a": 2 }] }"""),
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_tokens_are_refused_or_evaluated(int seed)
    {
        var random = new Random(seed);

        var evaluate = () => Repeat(20_000, () => Try($"$.a{string.Concat(random.GetItems(Tokens, random.Next(1, 14)))}"));

        evaluate.Should().NotThrow();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_characters_are_refused_or_evaluated(int seed)
    {
        var random = new Random(seed);

        var evaluate = () => Repeat(20_000, () => Try(Characters(random)));

        evaluate.Should().NotThrow();
    }

    private static string Characters(Random random) =>
        new([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(random.Next(2) == 0 ? 128 : 65536))]);

    private static void Repeat(int count, Action action)
    {
        for (var i = 0; i < count; i++)
        {
            action();
        }
    }

    private static void Try(string text)
    {
        if (JsonPathExpression.TryParse(text, out var path) && !path.TrySelect(Data, out _, out var error, new() { MaxSteps = 10_000 }))
        {
            _ = error.Message;
        }

        _ = PathGrammar.IsValid(text, PathUse.PayloadTemplate);
        if (ReferencePath.TryParse(text, out var place))
        {
            place.TrySet(Data.Input, JsonData.True, out _, out _);
        }
    }
}

using WorkflowBuilder.Json;
using WorkflowBuilder.Paths;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Fuzzing;
using WorkflowBuilder.Tests.Json;
using Xunit.Abstractions;

namespace WorkflowBuilder.Tests.Paths;

public class JsonPathFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Tokens =
    [
        "$", "$", "@", ".", ".", "..", "*", "[", "]", "[", "]", "(", ")", "?", "?(", "[?(@", ")]", "'", "'a'", "a", "b", "v", "States.",
        "0", "1", "-1", "99999999999", ":", ",", " ", "==", "!=", "<", ">=", "=~", "&&", "||", "!", "/a/", "/(/", "/(a*)*b/", "/i",
        "true", "null", "length", "(@.length-1)", "\\", "\"", "\ud800", "\0",
    ];

    private static readonly string[] Steps =
        [".a", "['b']", "[0]", "[-1:]", "[*]", ".*", "..a", "..", "[?(@.a)]", "[?(@ == 'x' || @.b > 1)]", "['a','b']", "[0,1]", "[(@.length-1)]"];

    private static readonly string[] Openings = ["[", "(", ".a", "[?(@", "[?(@.a && ", "[(@.length-", "['", "..", "!", "[*]", "[0,"];

    private static readonly QueryLimits Tight = new() { MaxSteps = 10_000, MaxTime = TimeSpan.FromMilliseconds(500), MaxItems = 5_000 };

    private static readonly JsonData Data = JsonData.Parse("""{ "a": [1, "x", null, { "b": [[0], { "a": true }] }], "b": { "a": 1.50, "b": "null" } }""");

    [Fact]
    public void Whatever_the_text_it_is_refused_or_evaluated()
    {
        var counts = Fuzz.Run(Text, Evaluate);

        output.WriteLine(counts.ToString());
        counts.Evaluations.Should().BePositive();
    }

    private static string Text(Random random) => random.Next(20) switch
    {
        0 => "$" + RandomText.Nested(random, Openings),
        < 4 => RandomText.Bytes(random, 24),
        < 8 => RandomText.Tokens(random, Tokens, 14),
        < 12 => RandomText.Mutated(random, Path(random), Tokens),
        < 15 => Path(random),
        _ => "$.a" + RandomText.Tokens(random, Tokens, 14),
    };

    private static string Path(Random random) => "$" + RandomText.Tokens(random, Steps, 7);

    private static bool Evaluate(string text, Random random)
    {
        var data = new StateData { Input = random.Next(2) == 0 ? Data : RandomJson.Value(random, 4), Variables = JsonData.EmptyObject.With("v", Data) };
        _ = PathGrammar.IsValid(text, PathUse.PayloadTemplate);
        if (ReferencePath.TryParse(text, out var place))
        {
            place.TrySet(data.Input, JsonData.True, out _, out _);
        }

        if (!JsonPathExpression.TryParse(text, out var path))
        {
            return false;
        }

        if (!path.TrySelect(data, out _, out var error, Tight))
        {
            _ = error.Message;
        }

        return true;
    }
}

using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Fuzzing;
using WorkflowBuilder.Tests.Json;
using Xunit.Abstractions;

namespace WorkflowBuilder.Tests.Intrinsics;

public class IntrinsicFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Tokens =
    [
        "States.", "States.Array(", "States.Format(", "States.MathAdd(", "States.StringToJson(", "States.ArrayRange(", "States.JsonMerge(", "States.Hash(",
        "States.ArrayPartition(", "States.ArrayContains(", "States.ArrayGetItem(", "States.ArrayLength(", "States.ArrayUnique(", "States.Base64Encode(",
        "States.Base64Decode(", "States.JsonToString(", "States.MathRandom(", "States.StringSplit(", "States.UUID(", "States.Context",
        "(", ")", ",", ",", "'", "{}", "\\", "$", "$.a", "$$", "$x", "$x[0]", "[", "]", "[?(@.b)]",
        "1", "-2.5e3", "1e999", "99999999999999999999", "true", "null",
        "'{}'", "'[1,2'", "'{\"a\":1}'", "'MD5'", " ", "\n", "é", "\ud800", "\0",
    ];

    private static readonly string[] Arguments = ["$", "$.a", "$x", "$$.b", "0", "1", "-2.5e3", "3", "'{}'", "'a,b'", "'[1]'", "true", "null"];

    private static readonly string[] Openings = ["States.Array(", "(", "'", "$.a,", "$[?(@.", "States.Array('\\", "{", "1,"];

    [Fact]
    public void Whatever_the_text_it_is_refused_or_evaluated()
    {
        var counts = Fuzz.Run(Text, Evaluate);

        output.WriteLine(counts.ToString());
        counts.Evaluations.Should().BePositive();
    }

    private static string Text(Random random) => random.Next(20) switch
    {
        0 => RandomText.Nested(random, Openings),
        < 4 => RandomText.Bytes(random, 40),
        < 8 => RandomText.Tokens(random, Tokens, 12),
        < 10 => $"States.Array({RandomText.Tokens(random, Tokens, 8)})",
        < 13 => RandomText.Mutated(random, Call(random, 3), Tokens),
        _ => Call(random, 3),
    };

    // A call with arguments of any kind, so that most get as far as the function itself.
    private static string Call(Random random, int depth)
    {
        var arguments = Enumerable.Range(0, random.Next(1, 4)).Select(_ => depth > 0 && random.Next(3) == 0 ? Call(random, depth - 1) : Argument(random));
        return $"{Tokens[random.Next(1, 19)]}{string.Join(',', arguments)})";
    }

    private static string Argument(Random random) => random.Next(3) == 0 ? $"'{RandomText.Bytes(random, 12)}'" : Arguments[random.Next(Arguments.Length)];

    private static bool Evaluate(string text, Random random)
    {
        if (!IntrinsicExpression.TryParse(text, out var expression, out var error))
        {
            _ = error.Length;
            return false;
        }

        var data = RandomJson.Value(random, 3);
        try
        {
            expression.Evaluate(new StateData { Input = data, ContextObject = data, Variables = JsonData.EmptyObject.With("x", RandomJson.Value(random, 2)) });
        }
        catch (IntrinsicException failure)
        {
            _ = failure.Message;
        }

        return true;
    }
}

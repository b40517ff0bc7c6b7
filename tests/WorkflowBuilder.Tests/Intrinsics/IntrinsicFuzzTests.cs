using System.Diagnostics;
using System.Globalization;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Tests.Intrinsics;

public class IntrinsicFuzzTests
{
    private static readonly string[] Tokens =
    [
        "States.", "States.Array(", "States.Format(", "States.MathAdd(", "States.StringToJson(", "States.ArrayRange(", "States.JsonMerge(", "States.Hash(",
        "(", ")", ",", "'", "{}", "\\", "$.a", "$$", "$x", "[", "]", "[?(@.b)]", "1", "-2.5e3", "1e999", "true", "null", " ", "\n", "é", "\ud800",
    ];

    private static readonly StateData Data = new() { Input = JsonData.Parse("""{"a":[1,{"b":2}]}""") };

    [Fact]
    public void Whatever_the_text_it_is_refused_or_evaluated()
    {
        var time = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("WORKFLOWBUILDER_FUZZ_SECONDS") ?? "2", CultureInfo.InvariantCulture));
        var watch = Stopwatch.StartNew();
        var random = new Random(4711);
        var evaluated = 0;

        while (watch.Elapsed < time)
        {
            var text = random.Next(3) == 0 ? RandomCharacters(random) : RandomTokens(random);
            if (IntrinsicExpression.TryParse(text, out var expression, out _))
            {
                Evaluate(expression);
                evaluated++;
            }
        }

        evaluated.Should().BePositive();
    }

    private static void Evaluate(IntrinsicExpression expression)
    {
        try
        {
            expression.Evaluate(Data);
        }
        catch (IntrinsicException)
        {
            // The one exception that is documented.
        }
    }

    private static string RandomCharacters(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => (char)random.Next(0x250)));

    private static string RandomTokens(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Tokens[random.Next(Tokens.Length)]));
        return random.Next(2) == 0 ? text : $"States.Array({text})";
    }
}

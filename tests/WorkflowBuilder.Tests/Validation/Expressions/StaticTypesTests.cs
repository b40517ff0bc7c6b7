using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Tests.Validation.Expressions;

public class StaticTypesTests
{
    private const int Expressions = 5_000;

    private static readonly string[] Values =
    [
        "5", "'abc'", "''", "'12'", "'a,b'", "0", "-2", "true", "false", "null", "[]", "['a']", "['a', 'b']", "[3]", "[1, 2, 3]", "[{'a': 1}]", "[[1], 2]",
        "{}", "{'a': 1}", "{'a': 1, 'b': 2}", "'2024-02-29T12:00:00Z'", "'MD5'", "'#0'", "/a/", "$sum", "function($v) { $v }",
        "$states.input.none", "$states.input.text", "$states.input.number", "$states.input.one", "$states.input.many", "$states.input.object",
    ];

    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "&", "<", "<=", ">", ">=", "=", "!=", "and", "or", "in"];

    private static readonly string[] Functions = [.. BuiltInFunctions.For(JsonataDialect.Aws).Keys.Order(StringComparer.Ordinal)];

    private static readonly JsonData Bindings = JsonData.Parse(
        """
        { "states": { "input": { "text": "ab", "number": 7, "one": ["a"], "many": [1, 2], "object": { "k": "v" } } } }
        """);

    [Fact]
    public void What_a_function_gives_has_one_of_its_types()
    {
        var seen = new HashSet<string>();

        foreach (var name in Functions)
        {
            var count = Math.Min(BuiltIn(name).Signature.Count, 3);
            foreach (var arguments in Combinations(BuiltIn(name).Signature.IsVariadic ? 2 : count))
            {
                if (Check($"${name}({string.Join(", ", arguments)})") is { IsUndefined: false })
                {
                    seen.Add(name);
                }
            }
        }

        seen.Should().Contain(Functions.Where(name => FunctionResults.Of(name) is not null));
    }

    [Fact]
    public void What_is_certain_to_fail_fails()
    {
        var random = new Random(7);
        var found = 0;

        for (var i = 0; i < Expressions; i++)
        {
            var expression = Expression(random, 3);
            var isCertain = AslText.Problems(ExpressionText.Output(expression))
                .Any(problem => problem.Code is "WFB1451" or "WFB1452" or "WFB1453" or "WFB1454");
            found += isCertain ? 1 : 0;

            var result = Check(expression);

            (isCertain && result is { IsFunction: false }).Should().BeFalse("{0} is said to fail", expression);
        }

        found.Should().BeGreaterThan(Expressions / 20);
    }

    [Fact]
    public void A_deep_expression_is_not_looked_into_to_its_end()
    {
        var parsed = new JsonataParse($"{{% {new string('(', 50)}5{new string(')', 50)} %}}");

        StaticTypes.Of(parsed.Expression!.Syntax, parsed).Should().Be(TypeSymbols.Any);
    }

    /// <summary>
    /// Checks that the value of an expression has one of the types that it is said to have, and gives it; <see langword="null"/> where it fails.
    /// </summary>
    private static JsonData? Check(string expression)
    {
        var parsed = new JsonataParse($"{{% {expression} %}}");
        if (parsed.Expression is null)
        {
            return null;
        }

        var types = StaticTypes.Of(parsed.Expression.Syntax, parsed);
        try
        {
            var result = parsed.Expression.Evaluate(default, Bindings);
            if (!IsInfinite(result))
            {
                types.HasFlag(ValueTypes.SymbolOf(result)).Should().BeTrue("{0} gives {1}, and is said to give {2}", expression, result, types);
            }

            return result;
        }
        catch (JsonataException)
        {
            return null;
        }
    }

    private static bool IsInfinite(JsonData result) => result.IsString && result.GetString() is "NaN" or "Infinity" or "-Infinity";

    private static BuiltInFunction BuiltIn(string name) => (BuiltInFunction)BuiltInFunctions.For(JsonataDialect.Aws)[name].Node!;

    private static IEnumerable<string[]> Combinations(int count) => count == 0
        ? [[]]
        : [[], .. Combinations(count - 1).SelectMany(others => ValuesBehind(others).Select(value => (string[])[.. others, value]))];

    private static IEnumerable<string> ValuesBehind(string[] others) => Values.Where((_, i) => others.Length < 2 || i % 8 == 0);

    private static string Expression(Random random, int depth) => depth == 0 || random.Next(4) == 0
        ? Any(Values, random)
        : random.Next(8) switch
        {
            0 => $"({Expression(random, depth - 1)} {Any(Operators, random)} {Expression(random, depth - 1)})",
            1 => $"-({Expression(random, depth - 1)})",
            2 => $"({Expression(random, depth - 1)} ? {Expression(random, depth - 1)} : {Expression(random, depth - 1)})",
            3 => $"({Expression(random, depth - 1)} ? {Expression(random, depth - 1)})",
            4 => $"({Expression(random, depth - 1)} ~> {Call(random, depth, 1)})",
            5 => $"($now := {Expression(random, depth - 1)}; {Expression(random, depth - 1)} {Any(Operators, random)} $now())",
            _ => Call(random, depth, 0),
        };

    private static string Call(Random random, int depth, int before)
    {
        var name = Any(Functions, random);
        var count = Math.Max(0, Math.Max(1, BuiltIn(name).Signature.Count) - before - random.Next(2));
        return $"${name}({string.Join(", ", Enumerable.Range(0, count).Select(_ => Expression(random, depth - 1)))})";
    }

    private static string Any(string[] texts, Random random) => texts[random.Next(texts.Length)];
}

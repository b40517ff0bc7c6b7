using System.Text.RegularExpressions;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Queries;
using WorkflowBuilder.Tests.Fuzzing;
using WorkflowBuilder.Tests.Json;
using WorkflowBuilder.Tests.Jsonata.Differential;
using Xunit.Abstractions;

namespace WorkflowBuilder.Tests.Jsonata;

public partial class JsonataFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Tokens =
    [
        .. "$ $$ $x $f $v $sum( $map( $sort( $string( $eval( $match( $split( $replace( $reduce( $each(".Split(' '),
        .. "$formatNumber( $fromMillis( $toMillis( $parseInteger( function($v){ λ($x,$y)<n-n?:n>{ and or in true false null".Split(' '),
        .. "a b orders id ` ' \" 'a' `a` 0 1 -1 1e300 1e-300 9007199254740993 /a/ /(a*)*b/ /[".Split(' '),
        .. ". .. [ ] [] ( ) { } {'a': , ; : := ? ?: ?? ~> & + - * ** / % %. @ @$v # #$i ^( ^(> < > <= != = | |$|{}|".Split(' '),
        .. "/* */ ! ~ \\ \\u00 \ud83d 😀 \0".Split(' '),
        " ", "\n", "[1..9]", "'#,##0.00;(0)'", "'[Y]-[M01]'", "[[0]]",
    ];

    private static readonly string[] Openings =
        ["(", "[", "{'a':", "-", "a.", "a[", "function($x){", "$f(", "1+", "1?", "1?:", "1??", "[[", "|$|", "a^(", "%.", "$x:=", "/(", "'", "$f~>"];

    private static readonly QueryLimits Tight =
        new() { MaxDepth = 200, MaxSteps = 20_000, MaxTime = TimeSpan.FromMilliseconds(500), MaxSize = 20_000, MaxItems = 5_000 };

    private static readonly JsonataOptions Standard = JsonataOptions.Standard with { Limits = Tight, CreateRandom = () => new Random(1) };
    private static readonly JsonataOptions Aws = JsonataOptions.Aws with { Limits = Tight, CreateRandom = () => new Random(1) };

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
        < 10 => RandomText.Tokens(random, Tokens, 12),
        < 15 => RandomText.Mutated(random, new ExpressionGenerator(random).Next(), Tokens),
        < 17 => Recursive(new ExpressionGenerator(random).Next()),
        _ => new ExpressionGenerator(random).Next(),
    };

    // A function that calls itself wherever it would read its parameter, in a tail call or deep inside.
    private static string Recursive(string text)
    {
        var body = Bindings().Replace(text, "$1$$w").Replace("$v", "$f($v)", StringComparison.Ordinal);
        return $"($f := function($v, $i){{{body}}}; $f({text}))";
    }

    [GeneratedRegex(@"((?:function|λ)\(|@)\$v|\$v(?= :=)")]
    private static partial Regex Bindings();

    private static bool Evaluate(string text, Random random)
    {
        if (!JsonataExpression.TryParse(text, out var expression, out var error, random.Next(2) == 0 ? Standard : Aws))
        {
            Check(error, text);
            return false;
        }

        _ = expression.Analysis;
        Evaluate(expression, random.Next(3) == 0 ? RandomJson.Value(random, 4) : new DataGenerator(random).Next());
        return true;
    }

    private static void Evaluate(JsonataExpression expression, JsonData data)
    {
        try
        {
            var result = expression.Evaluate(data, JsonData.EmptyObject.With("x", data).With("states", JsonData.EmptyObject.With("input", data)));
            if (!result.IsUndefined && !result.IsFunction)
            {
                JsonData.Parse(result.ToString());
            }
        }
        catch (JsonataException error)
        {
            Check(error, expression.Text);
        }
    }

    private static void Check(JsonataException error, string text)
    {
        var isInside = error.Start <= error.Position && error.Position <= text.Length && error.Start >= -1;
        if (!isInside || error.Message.Length == 0 || error.Code.Length != 5)
        {
            throw new InvalidOperationException($"{error.Code} at {error.Start} to {error.Position} is no place in the text.", error);
        }
    }
}

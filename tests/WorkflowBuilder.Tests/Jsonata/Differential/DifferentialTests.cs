using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;
using Xunit.Abstractions;

namespace WorkflowBuilder.Tests.Jsonata.Differential;

/// <summary>
/// Compares the engine with the reference implementation on generated expressions: 200, or 2,000 in the long form. <c>WORKFLOWBUILDER_SEED</c> sets another
/// seed than the one that is always tried.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int PairsOfShortForm = 200;
    private const int PairsOfLongForm = 2_000;
    private const int Seed = 20_240_517;

    // It was 1.3 % of 18,000 pairs, 1.9 % with one seed. What excuses far more hides something.
    private const double MostExcused = 0.04;

    [NodeFact("jsonata")]
    public async System.Threading.Tasks.Task Generated_expressions_give_what_the_reference_implementation_gives()
    {
        var seed = LongForm.Seed ?? Seed;
        var pairs = Enumerable.Range(0, LongForm.IsAsked ? PairsOfLongForm : PairsOfShortForm).Select(i => Generate(unchecked((seed * 7_919) + i))).ToList();

        var references = await ReferenceEngine.Evaluate(pairs);

        references.Should().HaveSameCount(pairs);
        var differing = pairs.Zip(references, (pair, reference) => new Comparison(pair, reference, Evaluate(pair))).Where(comparison => !comparison.IsSame).ToList();
        var excused = differing.Where(comparison => comparison.Excuse is not null).ToList();
        var differences = differing.Except(excused).Select(comparison => comparison.ToString()).OrderBy(text => text.Length).ToList();
        output.WriteLine($"{excused.Count} of {pairs.Count} pairs differ for a known reason.");
        excused.Should().HaveCountLessThanOrEqualTo((int)(pairs.Count * MostExcused));
        string.Join('\n', differences.Take(20)).Should().BeEmpty("of {0} differences with seed {1}, these are the shortest", differences.Count, seed);
    }

    private static Pair Generate(int seed)
    {
        var random = new Random(seed);
        return new(new ExpressionGenerator(random).Next(), new DataGenerator(random).Next());
    }

    private static JsonData Evaluate(Pair pair)
    {
        try
        {
            var result = JsonataExpression.Parse(pair.Expression, JsonataOptions.Standard).Evaluate(pair.Data);
            return result.IsFunction ? Answer("function") : result.IsUndefined ? Answer("undefined") : Answer("result").With("value", JsonData.Parse(result.ToString()));
        }
        catch (JsonataException error)
        {
            return Answer("error").With("code", JsonData.From(error.Code)).With("message", JsonData.From(error.Message)).With("position", JsonData.From(error.Position));
        }
    }

    private static JsonData Answer(string kind) => JsonData.EmptyObject.With("kind", JsonData.From(kind));
}

using System.Text.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>Which paths are accepted where.</summary>
public class PathGrammarTests
{
    // The third-party grammar types the literals of this one function. AWS was recorded to refuse a literal of the wrong type only when the function runs
    // (States.ArrayContains('not-array', 'x') among the intrinsic functions), so this one is accepted too.
    private const string TypedLiterals = "States.MathAdd('-1', 'abc')";

    [ConformanceFact]
    public void Paths_are_accepted_where_Step_Functions_accepts_them()
    {
        var cases = ConformanceData.Json("jsonpath/jsonpath-grammar-cases.json").GetProperty("cases").EnumerateArray().ToList();

        var different = cases.SelectMany(Differences).ToList();

        cases.Should().HaveCount(79);
        different.Should().ContainSingle("the exclusion must go when it is not needed").Which.Expression.Should().Be(TypedLiterals);
    }

    private static IEnumerable<(string Expression, PathUse Use, string? Problem)> Differences(JsonElement item)
    {
        var expression = item.GetProperty("expression").GetString()!;
        var validIn = item.GetProperty("validIn").EnumerateArray().Select(use => use.GetString()).ToHashSet();
        foreach (var use in Enum.GetValues<PathUse>())
        {
            if (PathGrammar.IsValid(expression, use, out var problem) != validIn.Contains(use.ToString()))
            {
                yield return (expression, use, problem);
            }
        }
    }
}

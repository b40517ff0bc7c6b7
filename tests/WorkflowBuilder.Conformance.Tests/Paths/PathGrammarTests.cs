using System.Text.Json;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder.Conformance.Tests.Paths;

/// <summary>Which paths are accepted where.</summary>
public class PathGrammarTests
{
    // Intrinsic functions have no parser yet.
    private const string LaterPrefix = "States.";

    [ConformanceFact]
    public void Paths_are_accepted_where_Step_Functions_accepts_them()
    {
        var cases = ConformanceData.Json("jsonpath/jsonpath-grammar-cases.json").GetProperty("cases").EnumerateArray().ToList();

        var different = cases.SelectMany(Differences).ToList();

        cases.Should().HaveCount(79);
        different.Where(item => !item.Expression.StartsWith(LaterPrefix, StringComparison.Ordinal)).Should().BeEmpty();
        different.Should().Contain(item => item.Expression.StartsWith(LaterPrefix, StringComparison.Ordinal), "the exclusion must go when it is not needed");
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

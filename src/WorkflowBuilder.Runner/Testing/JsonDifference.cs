using System.Globalization;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Testing;

/// <summary>Says where two JSON values differ.</summary>
internal static class JsonDifference
{
    private const int MaxLines = 20;
    private const int MaxDepth = 64;
    private const int MaxLength = 200;

    /// <summary>One line for each place, with what is expected there and what is found.</summary>
    public static string Describe(JsonData expected, JsonData actual)
    {
        var lines = Find("$", expected, actual, MaxDepth).Take(MaxLines + 1).ToList();
        if (lines.Count > MaxLines)
        {
            lines[MaxLines] = "...";
        }

        return $"It differs at:{string.Concat(lines.Select(line => $"{Environment.NewLine}  {line}"))}";
    }

    private static IEnumerable<string> Find(string path, JsonData expected, JsonData actual, int depth)
    {
        if (expected == actual)
        {
            return [];
        }

        return depth == 0 ? [Line(path, expected, actual)]
            : expected.IsObject && actual.IsObject ? FindInObjects(path, expected, actual, depth)
            : expected.IsArray && actual.IsArray ? FindInArrays(path, expected, actual, depth)
            : [Line(path, expected, actual)];
    }

    private static IEnumerable<string> FindInObjects(string path, JsonData expected, JsonData actual, int depth)
    {
        var names = Names(expected).Union(Names(actual));
        return names.SelectMany(name => Find($"{path}.{name}", expected[name], actual[name], depth - 1));
    }

    private static IEnumerable<string> FindInArrays(string path, JsonData expected, JsonData actual, int depth) =>
        Enumerable.Range(0, Math.Max(expected.Count, actual.Count))
            .SelectMany(index => Find(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), expected[index], actual[index], depth - 1));

    private static IReadOnlyList<string> Names(JsonData data)
    {
        var names = new List<string>();
        foreach (var (name, _) in data.Members)
        {
            names.Add(name);
        }

        return names;
    }

    private static string Line(string path, JsonData expected, JsonData actual) => $"{path}: expected {Show(expected)}, found {Show(actual)}";

    private static string Show(JsonData data)
    {
        var text = data.IsUndefined ? "nothing" : data.ToString();
        return text.Length <= MaxLength ? text : $"{text[..MaxLength]}...";
    }
}

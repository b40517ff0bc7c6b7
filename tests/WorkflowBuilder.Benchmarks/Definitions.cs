using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Definitions that validators are timed on.</summary>
internal static class Definitions
{
    /// <summary>The corpus of the conformance data: real definitions, and those of the tests of other validators; where it is absent, our snapshots.</summary>
    public static IReadOnlyList<string> Corpus([CallerFilePath] string file = "")
    {
        var repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
        var conformance = Environment.GetEnvironmentVariable("WORKFLOWBUILDER_CONFORMANCE") is { Length: > 0 } set
            ? set
            : Path.Combine(repository, "..", "shared", "conformance");
        var corpus = Path.Combine(conformance, "validation", "corpus");
        return Directory.Exists(corpus)
            ? Read(Path.Combine(corpus, "valid"), Path.Combine(corpus, "invalid"))
            : Read(Path.Combine(repository, "snapshots", "asl"));
    }

    /// <summary>A chain of tasks, passes and choices, as large as is asked for.</summary>
    /// <param name="bytes">The size of the text.</param>
    public static string Chain(int bytes)
    {
        var states = new StringBuilder();
        var count = 0;
        while (states.Length < bytes)
        {
            count++;
            states.Append(State(count)).Append(',');
        }

        return $$"""{"Comment":"chain","StartAt":"{{Name(1)}}","States":{ {{states}}"{{Name(count + 1)}}":{"Type":"Succeed"} } }""";
    }

    private static string State(int number)
    {
        var next = Name(number + 1);
        var state = number switch
        {
            _ when number % 5 == 0 => $$"""
                {"Type":"Choice","Choices":[{"Variable":"$.value","NumericGreaterThan":{{number}},"Next":"{{next}}"}],"Default":"{{next}}"}
                """,
            _ when number % 2 == 1 => $$"""
                {"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":
                "arn:aws:lambda:us-east-1:123456789012:function:f","Payload.$":"$"},"ResultPath":"$.r","Next":"{{next}}"}
                """,
            _ => $$"""
                {"Type":"Pass","Parameters":{"id.$":"$.id","value.$":"States.MathAdd($.value, 1)","tag":"step {{number}}"},"ResultPath":"$.p","Next":"{{next}}"}
                """,
        };
        return $"\"{Name(number)}\":{state}";
    }

    private static string Name(int number) => $"Step{number:00000}";

    private static List<string> Read(params string[] folders) =>
    [
        .. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.json")).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(IsJson),
    ];

    // The peers get text that can be parsed.
    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace WorkflowBuilder.Cli.Tests;

/// <summary>The samples of <c>wfb</c> in the documents print what the documents say. The files they name are those of <c>docs/samples</c>.</summary>
public partial class SamplesTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            var samples = new TheoryData<string, string>();
            foreach (var sample in Documents()
                .SelectMany(document => Consoles().Matches(document))
                .SelectMany(block => Commands().Matches(block.Groups[1].Value))
                .DistinctBy(sample => sample.Value))
            {
                samples.Add(sample.Groups[1].Value, sample.Groups[2].Value);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async System.Threading.Tasks.Task A_sample_prints_what_stands_below_it(string command, string expected)
    {
        using var printed = new StringWriter();

        await Program.RunAsync([.. Words(command).Select(InSamples)], new InvocationConfiguration { Output = printed, Error = printed });

        printed.ToString().ReplaceLineEndings("\n").Replace(SampleFolder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Should().Be(expected);
    }

    private static IEnumerable<string> Documents() => new[] { "README.md", "docs/query-languages.md", "docs/running.md", "docs/validating.md" }
        .Select(document => File.ReadAllText(Path.Combine(Repository(), document)).ReplaceLineEndings("\n"));

    private static string SampleFolder => Path.Combine(Repository(), "docs", "samples");

    private static string InSamples(string word) => File.Exists(Path.Combine(SampleFolder, word)) ? Path.Combine(SampleFolder, word) : word;

    // The quotes of a shell, without anything else of it.
    private static string[] Words(string command) =>
        [.. Word().Matches(command).Select(word => string.Concat(word.Groups.Values.Skip(1).Select(group => group.Value)))];

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Consoles();

    [GeneratedRegex(@"^\$ wfb (.*)\n((?:(?!\$ ).*\n)*)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commands();

    [GeneratedRegex("""'([^']*)'|"([^"]*)"|([^\s'"]+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}

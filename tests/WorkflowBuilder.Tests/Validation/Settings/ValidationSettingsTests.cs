using System.Text.RegularExpressions;

namespace WorkflowBuilder.Tests.Validation.Settings;

public partial class ValidationSettingsTests
{
    public static TheoryData<string, string[]> Examples
    {
        get
        {
            var examples = new TheoryData<string, string[]>();
            foreach (var code in DiagnosticHelp.Codes.Where(code => code.StartsWith("WFB91", StringComparison.Ordinal)))
            {
                examples.Add(code, [.. Block().Matches(DiagnosticHelp.Find(code)!.Text).Select(block => block.Groups[1].Value)]);
            }

            return examples;
        }
    }

    [Fact]
    public void A_section_is_for_the_files_of_its_pattern()
    {
        var settings = Parse("""
            severity = hint
            [*.asl.json]
            WFB9205 = off   
            [express/**]
            type = express
            severity = error
            """);

        settings.Problems.Should().BeEmpty();
        Apply(settings, "a/b/orders.asl.json").Severities.Should().ContainKey("WFB9205").WhoseValue.Should().BeNull();
        Apply(settings, "a/b/orders.asl.json").MinimumSeverity.Should().Be(DiagnosticSeverity.Hint);
        Apply(settings, "express/a/Orders.cs").Type.Should().Be(StateMachineType.Express);
        Apply(settings, "express/a/Orders.cs").MinimumSeverity.Should().Be(DiagnosticSeverity.Error);
        Apply(settings, "other/express/Orders.cs").Type.Should().BeNull();
    }

    [Fact]
    public void Files_outside_the_folder_of_the_settings_are_none_of_its_business()
    {
        var options = Apply(Parse("severity = hint"), "../orders.asl.json");

        options.MinimumSeverity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Later_lines_win_and_other_options_stay()
    {
        var given = new ValidationOptions { Type = StateMachineType.Express, Severities = { ["WFB9204"] = DiagnosticSeverity.Error } };

        var options = Parse("wfb9205 = off\n[*.json]\nWFB9205 = error").Apply(given, "a.json");

        options.Type.Should().Be(StateMachineType.Express);
        options.Severities.Should().Contain("WFB9204", DiagnosticSeverity.Error).And.Contain("WFB9205", DiagnosticSeverity.Error);
        given.Severities.Should().HaveCount(1);
    }

    [Fact]
    public void Mistakes_have_their_line_and_the_rest_is_taken()
    {
        var settings = Parse("# ours\nroot = true\n  nonsense\n\nWFB1234 = off\nseverity = loud\n[*]\nroot = true\nWFB2001 = hint\nseverity = error\n");

        settings.IsRoot.Should().BeTrue();
        settings.Problems.Select(problem => (problem.Code, problem.Location!.Value.Line, problem.Location!.Value.Column))
            .Should().Equal(("WFB9101", 3, 3), ("WFB9102", 5, 1), ("WFB9103", 6, 1), ("WFB9103", 8, 1), ("WFB9104", 9, 1));
        Apply(settings, "a.json").MinimumSeverity.Should().Be(DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("*.json", "a.json", true)]
    [InlineData("*.json", "a/b.json", true)]
    [InlineData("a/*.json", "a/b.json", true)]
    [InlineData("a/*.json", "a/b/c.json", false)]
    [InlineData("/*.json", "a/b.json", false)]
    [InlineData("a/**/c.json", "a/c.json", true)]
    [InlineData("a/**/c.json", "a/x/y/c.json", true)]
    [InlineData("a/**/c.json", "b/a/c.json", false)]
    [InlineData("**/a/**/b/**", "x/a/y/a/z/b/c", true)]
    [InlineData("{a,b}/*.{json,yaml}", "b/c.yaml", true)]
    [InlineData("{a,b}/*.{json,yaml}", "c/c.yaml", false)]
    [InlineData("?.json", "ab.json", false)]
    [InlineData("{a", "{a", true)]
    public void A_pattern_is_that_of_an_editorconfig(string pattern, string file, bool isMatch)
    {
        var options = Apply(Parse($"[{pattern}]\nseverity = hint"), file);

        (options.MinimumSeverity == DiagnosticSeverity.Hint).Should().Be(isMatch);
    }

    [Fact]
    public void A_hostile_pattern_takes_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("{a,b}", 1000)) + string.Concat(Enumerable.Repeat("/**/*a*", 200));

        var options = Apply(Parse($"[{pattern}]\nseverity = hint"), string.Concat(Enumerable.Repeat("a/", 2000)) + "b");

        options.MinimumSeverity.Should().Be(DiagnosticSeverity.Warning);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_code_breaks_and_the_cure_does_not(string code, string[] blocks)
    {
        Parse(blocks[0]).Problems.Select(problem => problem.Code).Should().Equal(code);
        blocks.Skip(1).SelectMany(cure => Parse(cure).Problems).Should().BeEmpty();
    }

    private static ValidationSettings Parse(string text) =>
        ValidationSettings.Parse(text, Path.Combine(Path.GetTempPath(), "settings", ValidationSettings.FileName));

    private static ValidationOptions Apply(ValidationSettings settings, string file) => settings.Apply(new(), file);

    [GeneratedRegex("^```ini\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}

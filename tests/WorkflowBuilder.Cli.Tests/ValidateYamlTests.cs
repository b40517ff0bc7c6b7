namespace WorkflowBuilder.Cli.Tests;

using Task = System.Threading.Tasks.Task;

public sealed class ValidateYamlTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Findings_have_their_places_in_the_YAML()
    {
        var lines = await Validate("""
            # A comment.
            StartAt: "Wärme"
            States:
              'Wärme': { Type: Wait, Seconds: 3, Next: Nowhere }
              Other:
                Type: Pass
                End: yes
            """);

        lines.Should().Contain(line => line.StartsWith("4:44: error WFB2001", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("6:5: error WFB2002", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("7:10: error WFB1102", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Output: '{% $sum(1, nowhere) %}'", 5, 25)]
    [InlineData("Output: \"{% \\u0024sum(1, nowhere) %}\"", 5, 30)]
    [InlineData("Output: |-\n      {%\n        $sum(1,\n         nowhere)\n      %}", 8, 10)]
    [InlineData("Output: >-\n      {% \"\\\"\" &\n      nowhere %}", 7, 7)]
    public async Task Faults_of_expressions_have_their_places_within_the_text(string output, int line, int column)
    {
        var lines = await Validate($"StartAt: A\nQueryLanguage: JSONata\nStates:\n  A:\n    {output}\n    Type: Pass\n    End: true\n");

        lines.Should().Contain(found => found.StartsWith($"{line}:{column}: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("StartAt: A\nStates:\n  A:\n    Type: Pass\n\tEnd: true\n", "5:1: error WFB9202", "  End: true\n  ^")]
    [InlineData("StartAt: A\nStates: { A: { Type: Pass\n\n\n", "2:", "  States: { A: { Type: Pass\n")]
    [InlineData("StartAt: A\nStates:\n  A: { Type: Pass, End: true\n  B: { Type: Succeed }\n", "3:6: error WFB9202", "  A: { Type: Pass, End: true\n     ^")]
    [InlineData("StartAt: A\nx: [b\nStates: {}\n", "2:4: error WFB9202: The text is not YAML: the bracket here is not closed. ", "  x: [b\n     ^")]
    public async Task A_fault_of_the_grammar_is_shown_where_it_is(string yaml, string place, string excerpt)
    {
        var lines = await Validate(yaml);

        lines.Should().ContainSingle().Which.Should().StartWith(place);
        _shell.Output.Should().Contain(excerpt);
    }

    [Theory]
    [InlineData("!!int \"5\"")]
    [InlineData("!!int 5")]
    [InlineData("!!float '5'")]
    public async Task A_tag_of_YAML_makes_a_number_of_a_text(string seconds)
    {
        var lines = await Validate($"StartAt: A\nStates:\n  A: {{ Type: Wait, Seconds: {seconds}, End: true }}\n");

        lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Lines_of_Windows_and_a_byte_order_mark_move_nothing()
    {
        var lines = await Validate("\uFEFFStartAt: A\r\nStates:\r\n  A:\r\n    Type: Pass\r\n    Next: Nowhere\r\n");

        lines.Should().Contain(line => line.StartsWith("5:11: error WFB2001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("+3")]
    [InlineData("0x1F")]
    [InlineData("0o17")]
    [InlineData("007")]
    [InlineData("!!int 3")]
    [InlineData("!Ref Seconds")]
    public async Task A_number_is_a_number(string number)
    {
        var lines = await Validate($"StartAt: A\nStates:\n  A: {{ Type: Wait, Seconds: {number}, End: true }}\n");

        lines.Should().BeEmpty();
    }

    [Theory]
    [InlineData("'3'")]
    [InlineData("!!str 3")]
    [InlineData("three")]
    public async Task A_text_is_no_number(string text)
    {
        var lines = await Validate($"StartAt: A\nStates:\n  A: {{ Type: Wait, Seconds: {text}, End: true }}\n");

        lines.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_time_without_quotes_is_a_text()
    {
        var lines = await Validate("StartAt: A\nStates:\n  A: { Type: Wait, Timestamp: 2030-01-01T00:00:00Z, End: True }\n");

        lines.Should().BeEmpty();
    }

    [Fact]
    public async Task Aliases_and_merges_stand_for_what_they_name()
    {
        var lines = await Validate("""
            StartAt: A
            States:
              A: &pass { Type: Pass, Next: B }
              B: { <<: *pass, Next: C }
              C: { <<: [*pass], Next: Nowhere }
            """);

        lines.Where(line => line.Contains("WFB2001", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("5:27: ");
    }

    [Theory]
    [InlineData("StartAt: [", "WFB9202")]
    [InlineData("StartAt: A\n\tStates: 1", "WFB9202")]
    [InlineData("StartAt: &a [*a]", "WFB9202")]
    [InlineData("StartAt: *b", "WFB9202")]
    [InlineData("? [a]\n: b", "WFB9202")]
    [InlineData("a: 1\n---\nb: 2", "WFB9202")]
    [InlineData("", "WFB1002")]
    [InlineData("- StartAt", "WFB10")]
    public async Task What_is_no_definition_in_YAML_is_told(string text, string code)
    {
        var lines = await Validate(text);

        lines.Should().ContainSingle(line => line.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_that_grows_without_end_is_cut_off()
    {
        var levels = Enumerable.Range(1, 20).Select(level => $"  a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 10))}]\n");

        var lines = await Validate($"StartAt: A\nStates:\n  a0: &a0 [1, 1]\n{string.Concat(levels)}");

        lines.Should().ContainSingle(line => line.Contains("WFB9203", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Aliases_that_make_it_deep_are_cut_off()
    {
        var levels = Enumerable.Range(1, 20_000).Select(level => $"  a{level}: &a{level} [*a{level - 1}]\n");

        var lines = await Validate($"StartAt: A\nStates:\n  a0: &a0 [1, 1]\n{string.Concat(levels)}");

        lines.Should().ContainSingle(line => line.Contains("WFB9203", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a: {")]
    [InlineData("- ")]
    public async Task Nesting_is_cut_off(string level)
    {
        var lines = await Validate(string.Concat(Enumerable.Repeat(level, 100_000)));

        lines.Should().ContainSingle(line => line.Contains("WFB9203", StringComparison.Ordinal) || line.Contains("WFB9202", StringComparison.Ordinal));
    }

    /// <summary>Gives the findings without the name of the file.</summary>
    private async Task<List<string>> Validate(string yaml)
    {
        var file = _shell.Write("orders.asl.yaml", yaml);
        await _shell.RunAsync("validate", file);
        _shell.Error.Should().BeEmpty();
        return [.. _shell.Output.Split('\n').Where(line => line.StartsWith(file, StringComparison.Ordinal)).Select(line => line[(file.Length + 1)..])];
    }
}

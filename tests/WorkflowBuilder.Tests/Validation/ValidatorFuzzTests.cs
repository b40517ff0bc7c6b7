using WorkflowBuilder.Asl;
using WorkflowBuilder.Tests.Fuzzing;
using Xunit.Abstractions;

namespace WorkflowBuilder.Tests.Validation;

public class ValidatorFuzzTests(ITestOutputHelper output)
{
    private static readonly string[] Definitions =
        [.. Directory.EnumerateFiles(Repository.PathOf("snapshots/asl"), "*.asl.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Tokens =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\"StartAt\":", "\"States\":{", "\"A\":{\"Type\":\"Pass\"", "\"End\":true", "1", "-", "null", " ", "\n", "é", "//"];

    [Fact]
    public void Whatever_the_text_it_gets_a_list_of_findings()
    {
        var counts = Fuzz.Run(Text, Validate);

        output.WriteLine(counts.ToString());
        counts.Evaluations.Should().BePositive();
    }

    [Fact]
    public void Text_beyond_the_limit_is_refused_at_once()
    {
        // A gigabyte in the long form.
        var brackets = new byte[LongForm.IsAsked ? 1 << 30 : AslLimits.MaxBytes + 1];
        brackets.AsSpan().Fill((byte)'[');

        var found = AslValidator.Validate(AslReader.Read(brackets));

        found.Should().ContainSingle().Which.Code.Should().Be("WFB1009");
    }

    [Fact]
    public void Nesting_up_to_the_limit_of_size_is_cut_off_at_that_of_depth()
    {
        var brackets = new byte[AslLimits.MaxBytes];
        brackets.AsSpan().Fill((byte)'[');

        var found = AslValidator.Validate(AslReader.Read(brackets));

        found.Should().ContainSingle().Which.Code.Should().Be("WFB1008");
    }

    private static string Text(Random random) => random.Next(20) switch
    {
        0 => RandomText.Nested(random, ["[", "{\"a\":", "{\"States\":{\"A\":{\"Type\":\"Parallel\",\"Branches\":["]),
        < 3 => RandomText.Bytes(random, 200),
        < 5 => RandomText.Tokens(random, Tokens, 40),
        < 8 => RandomText.Mutated(random, Definitions[random.Next(Definitions.Length)], Tokens),
        < 13 => RandomDefinition.Anything(random),
        _ => RandomDefinition.Mutated(random, Definitions[random.Next(Definitions.Length)]),
    };

    private static bool Validate(string text, Random random)
    {
        var read = AslReader.Read(text, "a.asl.json");
        var options = new ValidationOptions
        {
            MinimumSeverity = DiagnosticSeverity.Hint,
            Type = random.Next(2) == 0 ? StateMachineType.Standard : StateMachineType.Express,
        };
        foreach (var finding in AslValidator.Validate(read, options))
        {
            finding.Code.Should().StartWith("WFB");
            finding.Message.Should().NotBeEmpty();
            finding.Location.Should().NotBeNull();
        }

        return read.Definition is not null;
    }
}

using System.Diagnostics;
using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

[Collection(MeasuredTests.Name)]
public class HostileInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void Hundreds_of_thousands_of_duplicates_on_one_line_take_linear_time()
    {
        var names = Enumerable.Range(0, 400_000).Select(i => $"\"n{i}\":0").ToList();
        var json = $"{{{string.Join(',', names.Concat(names))}}}";

        var problems = InTime(() => AslReader.Read(json, "one-line.json").Problems);

        problems.Should().HaveCount(2 * (AslLimits.MaxProblems + 1));
    }

    [Fact]
    public void A_thousand_problems_at_the_end_of_a_long_line_take_linear_time()
    {
        var json = $$"""{ "Comment": "{{new string('x', 15_000_000)}}", {{string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"\"f{i}\": 0"))}} }""";

        var problems = InTime(() => AslReader.Read(json, "one-line.json").Problems);

        problems.Should().HaveCount(AslLimits.MaxProblems + 1);
    }

    [Fact]
    public void A_hundred_thousand_missing_targets_take_linear_time()
    {
        var states = Enumerable.Range(0, 100_000).Select(i => $$"""
            "State {{i}}": { "Type": "Pass", "Next": "Status {{i}}" }
            """);
        var json = $$"""{ "StartAt": "State 0", "States": { {{string.Join(',', states)}} } }""";

        var problems = InTime(() => AslText.Problems(json));

        problems.Should().HaveCount(AslLimits.MaxProblems + 1);
    }

    [Fact]
    public void A_hundred_thousand_states_are_read_and_validated_quickly()
    {
        var states = Enumerable.Range(0, 100_000).Select(i => $$"""
            "State {{i}}": { "Type": "Wait", "Seconds": 1, {{(i < 99_999 ? $"\"Next\": \"State {i + 1}\"" : "\"End\": true")}} }
            """);
        var json = $$"""{ "StartAt": "State 0", "States": { {{string.Join(',', states)}} } }""";

        var problems = InTime(() => AslText.Problems(json));

        problems.Select(problem => problem.Code).Should().Equal("WFB1009");
    }

    [Fact]
    public void Many_small_values_fit_into_memory()
    {
        var count = (AslLimits.MaxBytes - 2) / 3;
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("{}", count))}]");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = AslReader.Read(json).Problems;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1010");
        allocated.Should().BeLessThan(1_280L << 20);
    }

    [Fact]
    public void Text_with_more_bytes_than_the_limit_is_refused()
    {
        var json = new string('€', (AslLimits.MaxBytes / 3) + 1);

        var problems = AslReader.Read(json).Problems;

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1009");
    }

    private static T InTime<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        Stopwatch.GetElapsedTime(started).Should().BeLessThan(Patience);
        return result;
    }
}

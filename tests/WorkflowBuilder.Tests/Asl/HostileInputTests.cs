using System.Diagnostics;
using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class HostileInputTests
{
    private const int SmallStack = 256 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_thousand_Parallel_states_in_one_another_are_read_on_a_small_stack()
    {
        var json = NestedParallels(1_000);

        var problems = OnSmallStack(() => Check(json));

        problems.Should().BeEmpty();
    }

    [Fact]
    public void A_million_brackets_are_too_deep()
    {
        var json = new string('[', 1_000_000);

        var problems = OnSmallStack(() => Check(json));

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1008");
    }

    [Fact]
    public void A_payload_as_deep_as_the_limit_is_read_on_a_small_stack()
    {
        var deep = new string('[', 4_900) + new string(']', 4_900);
        var json = $$"""{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": {{deep}}, "End": true } } }""";

        var problems = OnSmallStack(() => Check(json));

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Conditions_in_one_another_are_bounded()
    {
        var condition = string.Concat(Enumerable.Repeat("""{ "Not": """, 1_500)) + "{}" + new string('}', 1_500);
        var json = $$"""{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Next": "D", "Not": {{condition}} }] }, "D": { "Type": "Succeed" } } }""";

        var problems = OnSmallStack(() => Check(json));

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1108");
    }

    [Fact]
    public void A_million_duplicate_members_on_one_line_take_linear_time()
    {
        var names = Enumerable.Range(0, 400_000).Select(i => $"\"n{i}\":0").ToList();
        var json = $"{{{string.Join(',', names.Concat(names))}}}";

        var problems = InTime(() => AslReader.Read(json, "one-line.json").Problems);

        problems.Should().HaveCount(AslLimits.MaxProblems + 1);
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

        var problems = InTime(() => Check(json));

        problems.Should().HaveCount(AslLimits.MaxProblems + 1);
    }

    [Fact]
    public void A_hundred_thousand_states_are_read_and_validated_quickly()
    {
        var states = Enumerable.Range(0, 100_000).Select(i => $$"""
            "State {{i}}": { "Type": "Wait", "Seconds": 1, {{(i < 99_999 ? $"\"Next\": \"State {i + 1}\"" : "\"End\": true")}} }
            """);
        var json = $$"""{ "StartAt": "State 0", "States": { {{string.Join(',', states)}} } }""";

        var problems = InTime(() => Check(json));

        problems.Should().BeEmpty();
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
        allocated.Should().BeLessThan(1L << 30);
    }

    [Fact]
    public void More_bytes_than_the_limit_are_refused()
    {
        var json = new byte[AslLimits.MaxBytes + 1];

        var problems = AslReader.Read(json).Problems;

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1009");
    }

    [Fact]
    public void Text_with_more_bytes_than_the_limit_is_refused()
    {
        var json = new string('€', (AslLimits.MaxBytes / 3) + 1);

        var problems = AslReader.Read(json).Problems;

        problems.Should().ContainSingle().Which.Code.Should().Be("WFB1009");
    }

    [Fact]
    public void Every_cut_and_every_changed_byte_gives_problems_and_no_exception()
    {
        var json = Encoding.UTF8.GetBytes(NestedParallels(2));

        var read = () =>
        {
            for (var i = 0; i < json.Length; i++)
            {
                AslReader.Read(json.AsSpan(0, i)).Problems.Should().NotBeEmpty();
                foreach (var replacement in "\0\"\\{[]},:/9\u0080\u00ff".Select(character => (byte)character))
                {
                    var changed = (byte[])json.Clone();
                    changed[i] = replacement;
                    Check(changed);
                }
            }
        };

        read.Should().NotThrow();
    }

    private static string NestedParallels(int depth)
    {
        var outer = Enumerable.Range(0, depth)
            .Select(i => $$"""P{{i}}":{"Type":"Parallel","End":true,"Branches":[{"StartAt":"P{{i + 1}}","States":{""");
        var inner = $$"""P{{depth}}":{"Type":"Succeed"}""";
        var ends = string.Concat(Enumerable.Repeat("}}]}", depth));
        return $$$"""{"StartAt":"P0","States":{"{{{string.Join('"', outer.Append(inner))}}}{{{ends}}}}}""";
    }

    private static IReadOnlyList<Diagnostic> Check(string json) => Check(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<Diagnostic> Check(ReadOnlySpan<byte> json)
    {
        var read = AslReader.Read(json, "hostile.json");
        return read.Problems.Count > 0 || read.Definition is null ? read.Problems : AslValidator.Validate(read.Definition);
    }

    private static T InTime<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        Stopwatch.GetElapsedTime(started).Should().BeLessThan(Patience);
        return result;
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        var result = default(T);
        var thread = new Thread(() => result = work(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}

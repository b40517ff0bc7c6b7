using System.Globalization;
using System.Text;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class AslReaderLimitsTests
{
    private const int SmallStack = 256 * 1024;

    [Fact]
    public void A_thousand_Parallels_in_one_another_are_read_on_a_small_stack()
    {
        const int Depth = 1_000;
        var json = NestedParallels(Depth);

        var problems = OnSmallStack(() => AslText.Problems(json));
        var graphs = OnSmallStack(() => AslReader.Read(json).Definition!.Graphs().Count());

        problems.Should().BeEmpty();
        graphs.Should().Be(Depth + 1);
    }

    [Fact]
    public void A_million_open_brackets_are_refused_on_a_small_stack()
    {
        var brackets = new string('[', 1_000_000);

        var read = OnSmallStack(() => AslReader.Read(brackets));

        read.Definition.Should().BeNull();
        read.Problems.Should().ContainSingle().Which.Code.Should().Be("WFB1008");
        read.Problems.Single().Aws?.Code.Should().Be("TOO_DEEPLY_NESTED");
    }

    [Fact]
    public void The_depth_limit_itself_is_allowed()
    {
        var most = AslReader.Read(NestedArrays(AslLimits.MaxDepth - 1));
        var tooMany = AslReader.Read(NestedArrays(AslLimits.MaxDepth));

        most.Problems.Select(problem => problem.Code).Should().Equal("WFB1101");
        tooMany.Problems.Select(problem => problem.Code).Should().Equal("WFB1008");
    }

    [Fact]
    public void A_payload_may_be_as_deep_as_the_document()
    {
        var depth = AslLimits.MaxDepth - 3;
        var json = AslText.State($"\"Type\": \"Pass\", \"Result\": {new string('[', depth)}{new string(']', depth)}, \"End\": true");

        var problems = OnSmallStack(() => AslText.Problems(json));

        problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Not")]
    [InlineData("And")]
    [InlineData("Or")]
    public void Conditions_are_read_to_their_depth_limit_on_a_small_stack(string combination)
    {
        var most = Choice(combination, AslLimits.MaxRuleDepth);
        var tooMany = Choice(combination, AslLimits.MaxRuleDepth + 1);
        var farTooMany = Choice(combination, 1_000);

        OnSmallStack(() => AslText.Problems(most)).Should().BeEmpty();
        OnSmallStack(() => AslText.Problems(tooMany)).Select(problem => problem.Code).Should().Equal("WFB1108");
        OnSmallStack(() => AslText.Problems(farTooMany)).Select(problem => problem.Code).Should().Equal("WFB1108");
    }

    [Fact]
    public void A_million_equal_names_take_linear_time()
    {
        var json = new StringBuilder("{\"Comment\":\"\"").Insert(13, ",\"Comment\":\"\"", 1_000_000).Append('}').ToString();

        var problems = AslReader.Read(json, "a.asl.json").Problems;

        ShouldBeCapped(problems, "WFB1013");
    }

    [Fact]
    public void Many_names_that_each_stand_twice_on_one_line_take_linear_time()
    {
        var names = string.Join(',', Enumerable.Range(0, 200_000).Select(number => $"\"a{number}\":0"));

        var problems = AslReader.Read($$"""{"States":{},{{names}},{{names}}}""").Problems;

        problems.Where(problem => problem.Severity == DiagnosticSeverity.Warning).Should().HaveCount(AslLimits.MaxProblems + 1);
        problems.Should().HaveCount(2 * (AslLimits.MaxProblems + 1), "each name is no field either");
    }

    [Fact]
    public void The_number_of_problems_is_capped()
    {
        var most = AslReader.Read(UnknownFields(AslLimits.MaxProblems)).Problems;
        var tooMany = AslReader.Read(UnknownFields(AslLimits.MaxProblems + 1)).Problems;

        most.Should().HaveCount(AslLimits.MaxProblems).And.OnlyContain(problem => problem.Code == "WFB1101");
        ShouldBeCapped(tooMany, "WFB1101");
    }

    [Fact]
    public void The_number_of_findings_is_capped()
    {
        var states = string.Join(',', Enumerable.Range(0, AslLimits.MaxProblems + 1).Select(number => $$"""
            "S{{number}}": { "Type": "Pass" }
            """));

        var found = AslValidator.Validate(AslText.Read($$"""{ "StartAt": "S0", "States": { {{states}} } }"""));

        ShouldBeCapped(found, "WFB1106");
    }

    [Fact]
    public void A_text_above_the_size_limit_is_refused()
    {
        var bytes = new byte[AslLimits.MaxBytes + 1];

        var read = AslReader.Read(bytes, "a.asl.json");

        read.Definition.Should().BeNull();
        read.Problems.Single().Code.Should().Be("WFB1009");
        read.Problems.Single().Location.Should().Be(new SourceLocation("a.asl.json", 1, 1));
        AslReader.Read(new string(' ', AslLimits.MaxBytes + 1)).Problems.Single().Code.Should().Be("WFB1009");
    }

    private static void ShouldBeCapped(IReadOnlyList<Diagnostic> problems, string code)
    {
        problems.Should().HaveCount(AslLimits.MaxProblems + 1);
        problems.SkipLast(1).Should().OnlyContain(problem => problem.Code == code);
        problems[^1].Code.Should().Be("WFB1012");
    }

    private static string UnknownFields(int count) => $"{{ {string.Join(',', Enumerable.Range(0, count).Select(number => $"\"a{number}\": 0"))} }}";

    private static string NestedArrays(int depth) => $"{{ \"a\": {new string('[', depth)}{new string(']', depth)} }}";

    private static string NestedParallels(int depth)
    {
        var json = new StringBuilder();
        for (var i = 0; i < depth; i++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{"StartAt":"S{{i}}","States":{"S{{i}}":{"Type":"Parallel","End":true,"Branches":[""");
        }

        json.Append("""{"StartAt":"Z","States":{"Z":{"Type":"Succeed"}}}""");
        return json.Insert(json.Length, "]}}}", depth).ToString();
    }

    private static string Choice(string combination, int depth)
    {
        var (open, close) = combination == "Not" ? ("{\"Not\":", "}") : ($"{{\"{combination}\":[", "]}");
        var condition = new StringBuilder()
            .Insert(0, open, depth)
            .Append("""{"Variable":"$.a","IsNull":true}""")
            .Append(string.Concat(Enumerable.Repeat(close, depth)))
            .ToString();
        return AslText.StateBeforeZ($"\"Type\": \"Choice\", \"Choices\": [ {condition[..^1]}, \"Next\": \"Z\" }} ]");
    }

    private static T OnSmallStack<T>(Func<T> read)
    {
        T? result = default;
        var thread = new Thread(() => result = read(), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }
}

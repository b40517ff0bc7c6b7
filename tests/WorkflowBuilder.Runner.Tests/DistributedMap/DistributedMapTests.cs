using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner.Tests;

using static DistributedMapMachine;
using Task = System.Threading.Tasks.Task;

public sealed class DistributedMapTests : IDisposable
{
    private readonly TemporaryS3 _s3 = new();

    [Fact]
    public async Task A_map_run_is_one_event_in_the_history_of_its_execution()
    {
        var result = await RunAsync(Map(Pass, """ "Label":"Life" """), "[1,2]");

        result.Output.ToString().Should().Be("[1,2]");
        result.Events().Should().Equal(
            "0>1 ExecutionStarted",
            "0>2 MapStateEntered \"M\"",
            "2>3 MapStateStarted",
            "3>4 MapRunStarted",
            "4>5 MapRunSucceeded",
            "5>6 MapStateSucceeded",
            "4>7 MapStateExited \"M\"",
            "7>8 ExecutionSucceeded");
        result.History[2].ToJson()["mapStateStartedEventDetails"]["length"].ToString().Should().Be("2");
        result.History[3].ToJson()["mapRunStartedEventDetails"]["mapRunArn"].GetString()
            .Should().MatchRegex("^arn:aws:states:us-east-1:123456789012:mapRun:machine/Life:[0-9a-f-]{36}$");
    }

    // The context object is that of a child execution on AWS.
    [Fact]
    public async Task A_child_is_an_execution_of_its_own()
    {
        var result = await RunAsync(
            Map("""
                "StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"context.$":"$$"},"End":true}}
                """, """
                "Label":"Life","ItemSelector":{"value.$":"$$.Map.Item.Value","parent.$":"$$.Execution.Id"}
                """),
            """[{"n":3}]""",
            run => run.TimeProvider = new StoppedClock());

        var context = result.Output[0]["context"];
        var id = context["Execution"]["Id"].GetString();
        id.Should().StartWith("arn:aws:states:us-east-1:123456789012:execution:machine/Life:");
        context["Execution"]["Name"].GetString().Should().Be(id[^36..]);
        context["Execution"]["Input"].Should().Be(JsonData.Parse($$"""{"parent":"{{result.ExecutionArn}}","value":{"n":3} }"""));
        context["Execution"]["StartTime"].GetString().Should().Be("2026-09-23T22:59:06.711Z");
        context["Execution"].Members.Select(member => member.Key).Should().Equal("Id", "Input", "StartTime", "Name", "RoleArn", "RedriveCount");
        context["StateMachine"].ToString().Should().Be(
            """{"Id":"arn:aws:states:us-east-1:123456789012:stateMachine:machine/Life","Name":"machine"}""");
        context.Members.Select(member => member.Key).Should().Equal("Execution", "StateMachine", "State");
    }

    [Fact]
    public async Task Variables_stay_outside_of_child_executions()
    {
        var result = await Machine.RunAsync("""
            {"StartAt":"S","QueryLanguage":"JSONata","States":{"S":{"Type":"Pass","Assign":{"x":1},"Next":"M"},"M":{"Type":"Map","Items":[0],"End":true,
            "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"StartAt":"P","States":{"P":{"Type":"Pass","Output":"{% $exists($x) %}","End":true}}}}}}
            """);

        result.Output.ToString().Should().Be("[false]");
    }

    // What comes out is what AWS wrote.
    [Fact]
    public async Task Items_that_a_pointer_finds_are_selected_batched_and_written_compactly()
    {
        _s3.Put("inputs/nested.json", """{"data":{"items":[{"n":0},{"n":1},{"n":2},{"n":3},{"n":4}]}}""");

        var result = await RunAsync(Map("""
            "StartAt":"P","States":{"P":{"Type":"Pass","OutputPath":"$.Items","End":true}}
            """, """
            "MaxConcurrency":1,
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON","ItemsPointer":"/data/items","MaxItems":4},
              "Parameters":{"Bucket":"data","Key.$":"$.key"}},
            "ItemSelector":{"index.$":"$$.Map.Item.Index","value.$":"$$.Map.Item.Value","source.$":"$$.Map.Item.Source"},
            "ItemBatcher":{"MaxItemsPerBatch":2,"BatchInput":{"tag.$":"$.tag"}},
            "ResultWriter":{"Resource":"arn:aws:states:::s3:putObject","Parameters":{"Bucket":"data","Prefix":"out"},
              "WriterConfig":{"Transformation":"COMPACT","OutputType":"JSON"}}
            """), """{"key":"inputs/nested.json","tag":"t"}""");

        var manifest = JsonData.Parse(_s3.Text(result.Output["ResultWriterDetails"]["Key"].GetString()));
        var file = manifest["ResultFiles"]["SUCCEEDED"][0]["Key"].GetString();
        _s3.Text(file).Should().Be(
            """[[{"index":0,@,"value":{"n":0}},{"index":1,@,"value":{"n":1}}],[{"index":2,@,"value":{"n":2}},{"index":3,@,"value":{"n":3}}]]"""
            .Replace("@", "\"source\":\"s3://data/inputs/nested.json\"", StringComparison.Ordinal));
        result.MapRuns[0].ItemCounts.Succeeded.Should().Be(4);
        result.MapRuns[0].ExecutionCounts.Succeeded.Should().Be(2);
        result.History.Single(happened => happened.Type == HistoryEventType.MapStateStarted).ToJson()["mapStateStartedEventDetails"]["length"]
            .ToString().Should().Be("0");
    }

    [Fact]
    public async Task Expressions_give_reader_batcher_and_writer_what_they_need()
    {
        _s3.Put("a.jsonl", "1\n2\n3\n4\n");

        var result = await Machine.RunAsync("""
            {"StartAt":"M","QueryLanguage":"JSONata","States":{"M":{"Type":"Map","End":true,"MaxConcurrency":"{% 1 %}","ToleratedFailurePercentage":"{% 5 %}",
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSONL","MaxItems":"{% $states.input.max %}"},
              "Arguments":{"Bucket":"data","Key":"{% $states.input.key %}"}},
            "ItemSelector":{"v":"{% $states.context.Map.Item.Value %}","i":"{% $states.context.Map.Item.Index %}"},
            "ItemBatcher":{"MaxItemsPerBatch":"{% $states.input.size %}","BatchInput":{"k":"{% $states.input.key %}"}},
            "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"P",
              "States":{"P":{"Type":"Pass","Output":"{% $states.input.Items %}","End":true}}},
            "ResultWriter":{"WriterConfig":{"Transformation":"FLATTEN","OutputType":"JSON"}}}}}
            """, """{"key":"a.jsonl","max":3,"size":2}""", run => run.S3Folder = _s3.Root);

        result.Output.ToString().Should().Be("""[{"v":1,"i":0},{"v":2,"i":1},{"v":3,"i":2}]""");
    }

    [Fact]
    public async Task Paths_give_the_numbers()
    {
        _s3.Put("a.json", "[1,2,3,4]");

        var result = await RunAsync(Map(Pass, """
            "MaxConcurrencyPath":"$.one","ToleratedFailureCountPath":"$.one","ToleratedFailurePercentagePath":"$.share",
            "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","ReaderConfig":{"InputType":"JSON","MaxItemsPath":"$.three"},
              "Parameters":{"Bucket":"data","Key":"a.json"}},
            "ItemBatcher":{"MaxItemsPerBatchPath":"$.two"}
            """), """{"one":1,"two":2,"three":3,"share":0.5}""");

        result.Output.ToString().Should().Be("""[{"Items":[1,2]},{"Items":[3]}]""");
        result.MapRuns[0].ToleratedFailureCount.Should().Be(1);
        result.MapRuns[0].ToleratedFailurePercentage.Should().Be(0.5);
        result.MapRuns[0].MaxConcurrency.Should().Be(1);
    }

    [Theory]
    [InlineData("", 10)]
    [InlineData(""" "MaxConcurrency":1 """, 100)]
    [InlineData(""" "MaxConcurrency":5 """, 20)]
    public async Task No_more_children_run_at_a_time_than_may(string limit, int seconds)
    {
        var result = await RunAsync(
            Map("""
                "StartAt":"W","States":{"W":{"Type":"Wait","Seconds":10,"End":true}}
                """, limit),
            "[0,1,2,3,4,5,6,7,8,9]");

        result.Duration.Should().Be(TimeSpan.FromSeconds(seconds));
        result.Output.ToString().Should().Be("[0,1,2,3,4,5,6,7,8,9]");
    }

    [Fact]
    public async Task Results_have_the_order_of_the_items()
    {
        var result = await RunAsync(
            Map("""
                "StartAt":"W","States":{"W":{"Type":"Wait","SecondsPath":"$","End":true}}
                """, ""),
            "[3,1,2]");

        result.Output.ToString().Should().Be("[3,1,2]");
    }

    [Fact]
    public async Task Tasks_of_children_are_answered_as_others_are()
    {
        var within = new List<string>();

        var result = await RunAsync(
            Map("""
                "StartAt":"T","States":{"T":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","End":true}}
                """, ""),
            """["a","b"]""",
            run => run.Mock("T", request =>
            {
                within.Add($"{request.Within[0].StateName}{request.Within[0].Index}");
                return TaskAnswer.Return(JsonData.From(request.Invocation));
            }));

        result.Output.ToString().Should().Be("[0,1]");
        within.Should().Equal("M0", "M1");
    }

    [Fact]
    public async Task A_child_may_have_a_map_run_of_its_own()
    {
        var inner = Map(Pass, """ "Label":"Inner" """).Trim()[1..^1];

        var result = await RunAsync(Map(inner, """ "Label":"Outer" """), "[[1,2],[3]]");

        result.Output.ToString().Should().Be("[[1,2],[3]]");
        result.MapRuns.Select(run => $"{run.Label}{run.ItemCounts.Succeeded}").Should().Equal("Inner2", "Inner1", "Outer2");
        result.MapRuns[2].ExecutionArn.Should().Be(result.ExecutionArn);
    }

    [Fact]
    public async Task No_items_are_no_children()
    {
        var result = await RunAsync(Map(Pass, ""), "[]");

        result.Output.ToString().Should().Be("[]");
        result.MapRuns[0].ItemCounts.Total.Should().Be(0);
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_run()
    {
        var clock = new StoppedClock();
        var definition = Map("""
            "StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"id.$":"States.UUID()","of.$":"$$.Execution.Id"},"End":true}}
            """, "");

        var first = await RunAsync(definition, "[1,2,3]", run => run.TimeProvider = clock);
        var second = await RunAsync(definition, "[1,2,3]", run => run.TimeProvider = clock);

        second.Output.Should().Be(first.Output);
        second.MapRuns[0].MapRunArn.Should().Be(first.MapRuns[0].MapRunArn);
    }

    public void Dispose() => _s3.Dispose();

    private Task<ExecutionResult> RunAsync(string definition, string input, Action<RunOptions>? configure = null) =>
        _s3.RunAsync(definition, input, configure);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 9, 23, 22, 59, 6, 711, TimeSpan.Zero);
    }
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Tests.Asl;

public class CompiledDefinitionTests
{
    private const string Function = "arn:aws:lambda:eu-central-1:111111111111:function:book";

    public static TheoryData<string> Workflows => ["JsonPath", "Jsonata", "Mixed"];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Everything_the_compiler_writes_reads_back(string language)
    {
        var workflow = Create(language);

        var read = AslReader.Read(workflow.ToJson());

        read.Problems.Should().BeEmpty();
        workflow.Validate().Should().NotContain(finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void What_reads_back_has_all_states()
    {
        var workflow = Create("JsonPath");

        var definition = AslText.Read(workflow.ToJson());

        var states = definition.Graphs().SelectMany(graph => graph.States).ToList();
        states.Select(state => state.Name).Should().BeEquivalentTo(workflow.States.Select(state => state.Name));
        states.Select(state => state.Type).Distinct().Should().BeEquivalentTo("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map");
        definition.TimeoutSeconds.Should().Be(new AslNumber(60, null));
        definition.Comment.Should().Be("All kinds");
    }

    private static Workflow Create(string language) => language switch
    {
        "JsonPath" => new("All", JsonPathStates()) { Comment = "All kinds", Timeout = TimeSpan.FromMinutes(1), Version = "1.0" },
        "Jsonata" => new("All", JsonataStates()),
        _ => new("All", JsonPathStates().Next(JsonataStates())),
    };

    private static Chain JsonPathStates()
    {
        var failed = new Fail("Failed") { ErrorPath = "$.error", Cause = "Broken" };
        var task = new Task("Task", "arn:aws:states:::sqs:sendMessage")
        {
            Comment = "A task with all fields",
            InputPath = "$.in",
            OutputPath = JsonPath.Discard,
            Parameters = new { QueueUrl = "url", MessageBody = JsonPath.StringAt("$.body"), MessageGroupId = JsonPath.Uuid() },
            ResultSelector = new { a = JsonPath.NumberAt("$.a") },
            ResultPath = "$.result",
            TaskTimeout = TimeSpan.FromSeconds(60),
            HeartbeatTimeout = TimeSpan.FromSeconds(30),
            Credentials = new() { RoleArn = "arn:aws:iam::111111111111:role/r" },
            Assign = new { x = 1, y = JsonPath.StringAt("$.y") },
        };
        task
            .AddRetry(new Retry
            {
                Errors = ["E"],
                Interval = TimeSpan.FromSeconds(3),
                MaxAttempts = 4,
                BackoffRate = 1.5,
                MaxDelay = TimeSpan.FromMinutes(1),
                JitterStrategy = JitterStrategy.Full,
            })
            .AddCatch(failed, new Catch { Errors = ["E"], ResultPath = "$.error" });
        var done = new Succeed("Done") { InputPath = "$.in", OutputPath = "$.out" };
        return task
            .Next(new LambdaInvoke("Invoke", Function) { OutputPath = "$.Payload" })
            .Next(new LambdaInvoke("Ask", Function) { IntegrationPattern = IntegrationPattern.WaitForTaskToken, Payload = new { token = JsonPath.TaskToken } })
            .Next(new LambdaInvoke("Short", Function) { PayloadResponseOnly = true, Payload = new { a = 1 } })
            .Next(new StepFunctionsInvokeActivity("Activity", "arn:aws:states:eu-central-1:111111111111:activity:approve"))
            .Next(new Pass("Pass \"1\" a/b~c ü 🚀") { Result = new { a = new object?[] { 1, null, "x" } }, ResultPath = "$.pass" })
            .Next(new Wait("Wait", WaitTime.Duration(TimeSpan.FromSeconds(0))))
            .Next(new Wait("Wait for path", WaitTime.SecondsPath("$.seconds")))
            .Next(new Wait("Wait until", WaitTime.TimestampPath("$.at")))
            .Next(new Choice("Choice")
                .When(
                    Condition.And(
                        Condition.StringEquals("$.a", "x"),
                        Condition.Or(Condition.Not(Condition.IsPresent("$.b")), Condition.NumberLessThan("$.c", 5))),
                    done,
                    new ChoiceTransitionOptions { Comment = "A rule", Assign = new { z = 1 } })
                .When(Condition.BooleanEquals("$.d", true), new Pass("Branch"))
                .Otherwise(failed)
                .Afterwards())
            .Next(new Parallel("Parallel") { ResultPath = JsonPath.Discard }
                .Branch(new Pass("Left"), new Pass("Right").Next(new Succeed("Right end")))
                .AddCatch(failed))
            .Next(new Map("Map") { ItemsPath = "$.items", MaxConcurrency = 2, ItemSelector = new { i = JsonPath.NumberAt("$$.Map.Item.Index") } }
                .ItemProcessor(new Pass("Item")))
            .Next(new Map("Old map") { Parameters = new { i = 1 } }.Iterator(new Pass("Old item")))
            .Next(new DistributedMap("Distributed")
            {
                MapExecutionType = StateMachineType.Express,
                Label = "orders",
                ToleratedFailurePercentage = 5,
                ItemReader = new S3CsvItemReader { Bucket = "in", Key = JsonPath.StringAt("$.key") },
                ItemBatcher = new ItemBatcher { MaxItemsPerBatch = 10, BatchInput = new { run = JsonPath.ExecutionName } },
                ResultWriter = new ResultWriter { Bucket = "out", Prefix = "results" },
            }.ItemProcessor(new Pass("Row")))
            .Next(new CustomState("Custom", new { Type = "Task", Resource = "arn:aws:states:::aws-sdk:dynamodb:scan", Parameters = new { TableName = "t" } })
                .AddCatch(failed));
    }

    private static Chain JsonataStates()
    {
        var failed = new Fail("JSONata failed") { Error = "{% $states.input.error %}", Cause = "Broken" };
        return new Task("JSONata task", "arn:aws:states:::sqs:sendMessage")
        {
            Arguments = new { QueueUrl = "url", MessageBody = "{% $states.input %}" },
            Output = "{% $states.result %}",
            Assign = new { a = "{% 1 %}" },
        }
            .AddCatch(failed, new Catch { Output = "{% $states.errorOutput %}" })
            .Next(new Pass("JSONata pass") { Output = Result.Null })
            .Next(new Choice("JSONata choice")
                .When(Condition.Jsonata("{% $a = 1 %}"), new Succeed("JSONata done") { Output = new { b = "{% $a %}" } })
                .Otherwise(failed));
    }
}

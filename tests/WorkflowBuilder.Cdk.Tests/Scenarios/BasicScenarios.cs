using Amazon.CDK;
using Amazon.CDK.AWS.DynamoDB;
using Attribute = Amazon.CDK.AWS.DynamoDB.Attribute;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

internal static class BasicScenarios
{
    public static Scenario Hello => new("01-hello", ["StateMachine2E01A3A5"], stack =>
        Machine(stack, new Pass("Hello") { Result = new { greeting = "Hello, World!" } }));

    public static Scenario JobPoller => new("02-job-poller", ["StateMachine2E01A3A5"], stack =>
    {
        var submit = Functions.Create(stack, "SubmitLambda").FunctionArn;
        var check = Functions.Create(stack, "CheckLambda").FunctionArn;
        var waitX = new Wait("Wait X Seconds", WaitTime.SecondsPath("$.waitSeconds"));
        var definition = new LambdaInvoke("Submit Job", submit) { OutputPath = "$.Payload" }
            .Next(waitX)
            .Next(new LambdaInvoke("Get Job Status", check) { InputPath = "$.guid", OutputPath = "$.Payload" })
            .Next(new Choice("Job Complete?")
                .When(Condition.StringEquals("$.status", "FAILED"), new Fail("Job Failed") { Error = "DescribeJob returned FAILED", Cause = "AWS Batch Job Failed" })
                .When(
                    Condition.StringEquals("$.status", "SUCCEEDED"),
                    new LambdaInvoke("Get Final Job Status", check) { InputPath = "$.guid", OutputPath = "$.Payload" })
                .Otherwise(waitX));
        _ = new StateMachine(
            stack,
            "StateMachine",
            new Workflow("JobPoller", definition) { Timeout = TimeSpan.FromMinutes(5), Comment = "a super cool state machine" });
    });

    public static Scenario ChoiceAfterwards => new("03-choice-afterwards", ["StateMachine2E01A3A5"], stack =>
    {
        var choice = new Choice("What color is it?") { Comment = "colour" }
            .When(
                Condition.StringEquals("$.color", "BLUE"),
                new Pass("HandleBlueItem"),
                new() { Comment = "blue", Assign = new { seen = "blue" } })
            .When(
                Condition.And(
                    Condition.IsPresent("$.n"),
                    Condition.Not(Condition.NumberGreaterThan("$.n", 5)),
                    Condition.Or(
                        Condition.BooleanEquals("$.b", true),
                        Condition.TimestampLessThan("$.t", "2024-01-01T00:00:00Z"),
                        Condition.StringMatches("$.s", "log-*.txt"))),
                new Pass("HandleRedItem"))
            .Otherwise(new Pass("HandleOther"));
        Machine(stack, choice.Afterwards().Next(new Pass("ShipTheItem")));
    });

    public static Scenario ParallelRetryCatch => new("04-parallel-retry-catch", ["StateMachine2E01A3A5"], stack =>
    {
        var parallel = new Parallel("Do the work in parallel") { Comment = "par", ResultPath = "$.results", ResultSelector = new Dictionary<string, object> { ["first"] = JsonPath.ObjectAt("$[0]") } }
            .Branch(new Pass("ShipItem"), new Pass("SendInvoice"), new Pass("Restock"))
            .AddRetry(new() { MaxAttempts = 1 })
            .AddRetry(new()
            {
                Errors = ["CustomError", Errors.Timeout],
                Interval = TimeSpan.FromSeconds(3),
                MaxAttempts = 4,
                BackoffRate = 1.5,
                MaxDelay = TimeSpan.FromMinutes(1),
                JitterStrategy = JitterStrategy.Full,
            })
            .AddCatch(new Pass("SendFailureNotification"))
            .AddCatch(new Fail("Boom") { Error = "E", CausePath = "$.c" }, new() { Errors = ["CustomError"], ResultPath = "$.error" });
        Machine(stack, parallel.Next(new Succeed("CloseOrder")));
    });

    public static Scenario CustomStateDynamoDb => new("14-custom-state-dynamodb", ["StateMachine2E01A3A5"], stack =>
    {
        var table = new Table(stack, "montable", new TableProps { PartitionKey = new Attribute { Name = "id", Type = AttributeType.STRING } });
        var custom = new CustomState("my custom task", new
        {
            Type = "Task",
            Resource = "arn:aws:states:::dynamodb:putItem",
            Parameters = new { table.TableName, Item = new { id = new { S = "MyEntry" } } },
            ResultPath = JsonPath.Discard,
            Retry = new[] { new { ErrorEquals = new[] { "FromJson" } } },
        });
        custom.AddRetry(new() { Errors = ["FromApi"] }).AddCatch(new Fail("F"));
        var machine = Machine(stack, custom.Next(new Pass("final step")), TimeSpan.FromSeconds(30));
        table.GrantWriteData(machine);
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/StateMachineRoleDefaultPolicyDF1E6607/Properties/PolicyDocument/Statement"] =
                "The role gets dynamodb:PutItem for the custom state too: permissions come from the definition, not from the class of the state.",
        },
    };

    internal static StateMachine Machine(Stack stack, IChainable definition, TimeSpan? timeout = null) =>
        new(stack, "StateMachine", new Workflow("StateMachine", definition) { Timeout = timeout });
}

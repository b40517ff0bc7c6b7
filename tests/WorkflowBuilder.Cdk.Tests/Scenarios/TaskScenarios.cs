using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.SQS;
using Activity = Amazon.CDK.AWS.StepFunctions.Activity;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

internal static class TaskScenarios
{
    public static Scenario LambdaInvoke => new("07-lambda-invoke-default-retries", ["StateMachine2E01A3A5"], stack =>
    {
        var function = Functions.Create(stack, "Fn");
        BasicScenarios.Machine(stack, new LambdaInvoke("Invoke", function.FunctionArn)
        {
            Comment = "cmt",
            TaskTimeout = TimeSpan.FromSeconds(30),
            HeartbeatTimeout = Timeout.At("$.hb"),
            ResultPath = "$.r",
            ResultSelector = new { body = JsonPath.ObjectAt("$.Payload.body") },
            Assign = new { v = JsonPath.ObjectAt("$.Payload") },
            Payload = new
            {
                orderId = JsonPath.StringAt("$.OrderId"),
                n = JsonPath.NumberAt("$.n"),
                list = JsonPath.ListAt("$.l"),
                obj = JsonPath.ObjectAt("$.o"),
                s = JsonPath.Format("a {} b", JsonPath.StringAt("$.x")),
                arr = new object[] { "x", 1, true },
            },
        }.AddCatch(new Fail("Failed"), new() { ResultPath = "$.err" }));
    });

    public static Scenario WaitForTaskToken => new("08-wait-for-task-token", ["StateMachine2E01A3A5"], stack =>
    {
        var queue = new Queue(stack, "Queue");
        var function = Functions.Create(stack, "Fn");
        var send = new Task("Send", $"arn:{Aws.PARTITION}:states:::sqs:sendMessage")
        {
            IntegrationPattern = IntegrationPattern.WaitForTaskToken,
            HeartbeatTimeout = TimeSpan.FromMinutes(10),
            Parameters = new { queue.QueueUrl, MessageBody = new { input = JsonPath.EntirePayload, token = JsonPath.TaskToken } },
        };
        var callback = new LambdaInvoke("Callback", function.FunctionArn)
        {
            IntegrationPattern = IntegrationPattern.WaitForTaskToken,
            Payload = new { token = JsonPath.TaskToken },
        };
        var machine = BasicScenarios.Machine(stack, send.Next(callback));
        machine.GrantTaskResponse(Functions.Create(stack, "Worker"));
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/StateMachineRoleDefaultPolicyDF1E6607/Properties/PolicyDocument/Statement/0/Resource"] =
                "The definition has the queue by its URL, so its ARN is put together from the parts of that; it is the same ARN.",
        },
    };

    public static Scenario StartExecution => new("09-start-execution-sync", ["ChildDAB30558", "Parent8B210403"], stack =>
    {
        var child = new StateMachine(stack, "Child", new Workflow("Child", new Pass("ChildPass")));
        var run = new Task("RunChild", $"arn:{Aws.PARTITION}:states:::states:startExecution.sync:2")
        {
            Parameters = new
            {
                Input = new { k = "v", AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID = JsonPath.ExecutionId },
                child.StateMachineArn,
                Name = JsonPath.StringAt("$.n"),
            },
        };
        _ = new StateMachine(stack, "Parent", new Workflow("Parent", run));
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/ParentRoleDefaultPolicy9BDC56DC/Properties/PolicyDocument/Statement/1/Resource/Fn::Join/1/8"] =
                "The executions of the child are name:*; the CDK's name* also matches other machines whose names begin the same.",
        },
    };

    public static Scenario Activities => new("12-activity", ["StateMachine2E01A3A5"], stack =>
    {
        var activity = new Activity(stack, "Activity");
        activity.Grant(new Role(stack, "Role", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }), "states:SendTaskSuccess");
        _ = new CfnOutput(stack, "ActivityArn", new CfnOutputProps { Value = activity.ActivityArn });
        BasicScenarios.Machine(stack, new StepFunctionsInvokeActivity("Do", activity.ActivityArn) { HeartbeatTimeout = TimeSpan.FromMinutes(1) });
    });

    public static Scenario CrossAccount => new("19-credentials-cross-account", ["SM934E715A"], stack =>
    {
        var fixedRole = new LambdaInvoke("L", "arn:aws:lambda:us-east-1:123456789012:function:f")
        {
            RetryOnServiceExceptions = false,
            Credentials = new() { RoleArn = "arn:aws:iam::123456789012:role/example" },
        };
        var roleOfInput = new LambdaInvoke("L2", "arn:aws:lambda:us-east-1:123456789012:function:g")
        {
            RetryOnServiceExceptions = false,
            Credentials = new() { RoleArn = JsonPath.StringAt("$.RoleArn") },
        };
        _ = new StateMachine(stack, "SM", new Workflow("SM", fixedRole.Next(roleOfInput)));
    });
}

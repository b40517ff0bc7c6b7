using System.Collections.Frozen;

namespace WorkflowBuilder;

/// <summary>What the integrations of Step Functions need, by <c>service:action</c>.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html"/>.</remarks>
internal static class IntegrationPermissions
{
    private static readonly FrozenDictionary<string, Func<TaskCall, bool, IEnumerable<PermissionStatement>>> Table =
        new Dictionary<string, Func<TaskCall, bool, IEnumerable<PermissionStatement>>>
        {
            ["lambda:invoke"] = (call, _) => [InvokeFunction(call.Fixed("FunctionName"))],
            ["sqs:sendMessage"] = (call, _) => [Allow("sqs:SendMessage", Queue(call.Fixed("QueueUrl")))],
            ["sns:publish"] = (call, _) => [Allow("sns:Publish", Arn(call.Fixed("TopicArn")))],
            ["dynamodb:getItem"] = (call, _) => [Allow("dynamodb:GetItem", TableOf(call))],
            ["dynamodb:putItem"] = (call, _) => [Allow("dynamodb:PutItem", TableOf(call))],
            ["dynamodb:updateItem"] = (call, _) => [Allow("dynamodb:UpdateItem", TableOf(call))],
            ["dynamodb:deleteItem"] = (call, _) => [Allow("dynamodb:DeleteItem", TableOf(call))],
            ["states:startExecution"] = StartExecution,
        }.ToFrozenDictionary();

    /// <summary>Gives the statements for an integration; none where it is not in the table.</summary>
    /// <param name="integration">The end of the resource ARN, such as <c>states:startExecution.sync:2</c>.</param>
    /// <param name="call">The arguments.</param>
    public static IEnumerable<PermissionStatement> Of(string integration, TaskCall call)
    {
        var dot = integration.IndexOf('.', StringComparison.Ordinal);
        var action = dot < 0 ? integration : integration[..dot];
        var runsJob = dot >= 0 && integration.AsSpan(dot).StartsWith(".sync");
        return Table.TryGetValue(action, out var statements) ? statements(call, runsJob) : [];
    }

    /// <summary>Gives the statement for a function by its ARN or name; <see langword="null"/> for one known only at run time.</summary>
    public static PermissionStatement InvokeFunction(string? function)
    {
        const string Action = "lambda:InvokeFunction";
        if (function is null)
        {
            return Allow(Action, PermissionResource.Any);
        }

        var arn = function.Contains(':', StringComparison.Ordinal) || function.Contains("${", StringComparison.Ordinal)
            ? function
            : $"arn:{{partition}}:lambda:{{region}}:{{account}}:function:{function}";
        // arn:partition:lambda:region:account:function:name:qualifier
        return arn.Split(':').Length > 7 ? Allow(Action, new PermissionResource(arn)) : Allow(Action, new(arn), new($"{arn}:*"));
    }

    public static PermissionStatement Allow(string action, params PermissionResource[] resources) => new([action], resources);

    private static PermissionResource Arn(string? arn) => arn is null ? PermissionResource.Any : new(arn);

    // https://sqs.region.amazonaws.com/account/name
    private static PermissionResource Queue(string? url) => url is null
        ? PermissionResource.Any
        : new("arn:{partition}:sqs:{region}:{3}:{4}") { Source = url, Separator = '/' };

    private static PermissionResource TableOf(TaskCall call) => call.Fixed("TableName") switch
    {
        null => PermissionResource.Any,
        var name when name.StartsWith("arn:", StringComparison.Ordinal) => new(name),
        var name => new($"arn:{{partition}}:dynamodb:{{region}}:{{account}}:table/{name}"),
    };

    private static IEnumerable<PermissionStatement> StartExecution(TaskCall call, bool runsJob)
    {
        var machine = call.Fixed("StateMachineArn");
        yield return Allow("states:StartExecution", Arn(machine));
        if (runsJob)
        {
            yield return new(
                ["states:DescribeExecution", "states:StopExecution"],
                [machine is null ? PermissionResource.Any : new("arn:{partition}:states:{region}:{account}:execution:{6}:*") { Source = machine }]);
            yield return new(
                ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
                [new("arn:{partition}:events:{region}:{account}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule")]);
        }
    }
}

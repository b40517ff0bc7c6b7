using System.Text.Json;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The resource of a task is an ARN, and an integration in it is one that Step Functions has.</summary>
internal sealed class TaskResourceRule : IValidationRule
{
    public void Check(ValidationContext context)
    {
        NearestIntegration? nearest = null;
        foreach (var state in context.States)
        {
            if (context.Problems.IsFull)
            {
                return;
            }

            if (state.State is not TaskState { Resource: { } arn } task)
            {
                continue;
            }

            var resource = TaskResource.Parse(arn);
            var node = task.Syntax.Find("Resource")!;
            if (resource.Kind == TaskResourceKind.NotAnArn)
            {
                context.Problems.Add(TaskDiagnostics.NotAnArn(node, arn), node);
            }
            else if (resource.Kind == TaskResourceKind.Other)
            {
                context.Problems.Add(TaskDiagnostics.NotRecognized(node, arn, $"No task can run the resource \"{arn}\"", IntegrationFor(resource.Name)), node);
            }
            else if (resource.Kind == TaskResourceKind.Integration)
            {
                CheckIntegration(resource, arn, node, context.Problems, ref nearest);
            }
        }
    }

    private static string IntegrationFor(ReadOnlySpan<char> service)
    {
        var integration = service switch
        {
            "sns" => "sns:publish",
            "sqs" => "sqs:sendMessage",
            "ecs" => "ecs:runTask",
            "events" => "events:putEvents",
            _ => null,
        };
        return integration is null
            ? "Write the ARN of a function or activity, or of an integration such as arn:aws:states:::lambda:invoke"
            : $"Write arn:aws:states:::{integration}, and name this resource in its parameters";
    }

    private static Diagnostic NoIntegration(JsonSyntaxNode node, string arn, string name, string? nearest) => nearest is null
        ? TaskDiagnostics.NotRecognized(node, arn, $"Step Functions has no integration \"{name}\"", "Correct the name of the service or of its action")
        : TaskDiagnostics.NotRecognized(node, arn, $"Step Functions has no integration \"{name}\", but it has \"{nearest}\"", "Write it so");

    private static void CheckIntegration(TaskResource resource, string arn, JsonSyntaxNode node, ProblemList problems, ref NearestIntegration? nearest)
    {
        if (resource.Integration is { } integration)
        {
            if (!integration.Allows(resource.Pattern))
            {
                var pattern = resource.Pattern.ToString();
                problems.Add(TaskDiagnostics.UnsupportedPattern(node, arn, integration.Name, pattern, integration.Patterns), node);
            }

            return;
        }

        // Of some services only the name is known.
        if (resource.IsSdk && SdkActions.Instance.Find(resource.Service) is { Actions.Count: 0 })
        {
            return;
        }

        if (resource.IsSdk && UnsupportedSdkActions.Contains(resource.ServiceAndAction))
        {
            problems.Add(TaskDiagnostics.NotRecognized(
                node, arn, $"Step Functions does not support the action \"{resource.Name}\"", "Call it in a Lambda function"), node);
            return;
        }

        nearest ??= new();
        var name = resource.Name.ToString();
        var (other, isMistake) = resource.IsSdk ? nearest.ToSdk(resource) : (nearest.ToOptimized(resource), true);
        var problem = isMistake
            ? NoIntegration(node, arn, name, other)
            : TaskDiagnostics.UnknownSdkAction(node, arn, name, SdkActions.Instance.Date, other);
        problems.Add(problem with { Fix = other is null ? null : Write(other, resource, arn, node, problems) }, node);
    }

    private static SuggestedFix Write(string other, TaskResource resource, string arn, JsonSyntaxNode node, ProblemList problems)
    {
        var before = arn.AsSpan(..^(resource.Name.Length + resource.Pattern.Length));
        return problems.Replace($"Write {other}", node, $"\"{JsonEncodedText.Encode($"{before}{other}{resource.Pattern}")}\"");
    }
}

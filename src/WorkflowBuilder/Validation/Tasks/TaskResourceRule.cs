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
            else if (resource.Kind == TaskResourceKind.Integration)
            {
                CheckIntegration(resource, arn, node, context.Problems, ref nearest);
            }
        }
    }

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

        nearest ??= new();
        var name = resource.Name.ToString();
        var (other, isMistake) = resource.IsSdk ? nearest.ToSdk(resource) : (nearest.ToOptimized(resource), true);
        var problem = isMistake
            ? TaskDiagnostics.UnknownIntegration(node, arn, name, other)
            : TaskDiagnostics.UnknownSdkAction(node, arn, name, SdkActions.Instance.Date, other);
        problems.Add(problem with { Fix = other is null ? null : Write(other, resource, arn, node, problems) }, node);
    }

    private static SuggestedFix Write(string other, TaskResource resource, string arn, JsonSyntaxNode node, ProblemList problems)
    {
        var before = arn.AsSpan(..^(resource.Name.Length + resource.Pattern.Length));
        return problems.Replace($"Write {other}", node, $"\"{JsonEncodedText.Encode($"{before}{other}{resource.Pattern}")}\"");
    }
}

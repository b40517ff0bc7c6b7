using System.Collections.Frozen;
using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A Task retries and catches errors that it can end with.</summary>
internal sealed class NeverRaisedErrorRule : IValidationRule
{
    // What the names of the errors of a service begin with, and what resources call the service.
    private static readonly FrozenDictionary<string, string[]> Services = new Dictionary<string, string[]>
    {
        ["Athena"] = ["athena"],
        ["Batch"] = ["batch"],
        ["CodeBuild"] = ["codebuild"],
        ["DynamoDB"] = ["dynamodb"],
        ["ECS"] = ["ecs"],
        ["Glue"] = ["glue"],
        ["Lambda"] = ["lambda"],
        ["S3"] = ["s3"],
        ["SageMaker"] = ["sagemaker"],
        ["SNS"] = ["sns"],
        ["SQS"] = ["sqs"],
        ["StepFunctions"] = ["states", "sfn"],
        ["Sfn"] = ["states", "sfn"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public void Check(ValidationContext context)
    {
        foreach (var use in ErrorNameUse.All(context))
        {
            if (use.Work is TaskState task && Reason(context, use, task) is { } reason)
            {
                context.Problems.Add(ErrorNameDiagnostics.NeverRaised(use.Node, use.Name, use.State.Name, reason), use.Node);
            }
        }
    }

    private static string? Reason(ValidationContext context, ErrorNameUse use, TaskState task)
    {
        if (use.Name == Errors.HeartbeatTimeout)
        {
            var hasHeartbeat = task.Syntax.Find("HeartbeatSeconds") is not null || task.Syntax.Find("HeartbeatSecondsPath") is not null;
            return hasHeartbeat ? null : "because it has no HeartbeatSeconds";
        }

        // A worker may end a task with any error; a function gives its own errors names without such beginnings.
        var resource = TaskResource.Of(task);
        if (resource.IsEndedByWorker)
        {
            return null;
        }

        return use.Name switch
        {
            Errors.BranchFailed => "which only Parallel states do",
            Errors.ItemReaderFailed or Errors.ResultWriterFailed or Errors.ExceedToleratedFailureThreshold => "which only Map states do",
            Errors.NoChoiceMatched => "which only Choice states could",
            Errors.QueryEvaluationError when QueryLists.HasQueries(context, use.State) && use.State.Language == QueryLanguage.JsonPath =>
                "which only JSONata states do",
            Errors.ParameterPathFailure or Errors.ResultPathMatchFailure or Errors.IntrinsicFailure
                when QueryLists.HasQueries(context, use.State) && use.State.Language == QueryLanguage.Jsonata => "which only JSONPath states could",
            _ when (use.Name == Errors.HttpSocket || ErrorNames.IsHttpStatus(use.Name)) && resource.Service is not "http" => "which only HTTP tasks do",
            _ => OfOtherService(use.Name, resource),
        };
    }

    private static string? OfOtherService(string name, TaskResource resource)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || resource.CallsFunction || !Services.TryGetValue(name[..dot], out var services))
        {
            return null;
        }

        var service = resource.Service.ToString();
        return services.Contains(service) ? null : $"which is an error of another service than {service}";
    }
}

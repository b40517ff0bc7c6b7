using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Knows calls of services that do something again when they are made again.</summary>
internal static class RepeatableTasks
{
    private const string Deduplicate = "Retry only errors that come before the work, or make the receiver notice what it has had";

    /// <summary>Gives what makes a call safe to repeat, or <see langword="null"/> where it is, or where that is not known.</summary>
    public static string? Cure(TaskState task, TaskResource resource)
    {
        var arguments = task.Syntax.Find("Parameters") ?? task.Syntax.Find("Arguments");
        return resource.ServiceAndAction switch
        {
            "ecs:runTask" => Token(arguments, "ClientToken"),
            "athena:startQueryExecution" => Token(arguments, "ClientRequestToken"),
            "codebuild:startBuild" or "codebuild:startBuildBatch" => Token(arguments, "IdempotencyToken"),
            "states:startExecution" or "sfn:startExecution" => Token(arguments, "Name"),
            "batch:submitJob" or "glue:startJobRun" or "events:putEvents" or "eventbridge:putEvents" => Deduplicate,
            "sns:publish" => IsFifo(arguments, "TopicArn") ? null : Deduplicate,
            "sqs:sendMessage" => IsFifo(arguments, "QueueUrl") ? null : Deduplicate,
            "http:invoke" => arguments?.Find("Method")?.Text is "POST" or "PATCH" ? Deduplicate : null,
            _ => null,
        };
    }

    private static string? Token(JsonSyntaxNode? arguments, string name) =>
        arguments is not { IsObject: true } || arguments.Find(name) is not null || arguments.Find($"{name}.$") is not null ? null
        : $"Give it a {name} that stays the same, such as one made of the execution's name";

    private static bool IsFifo(JsonSyntaxNode? arguments, string name) => arguments?.Find(name)?.Text?.Contains(".fifo", StringComparison.Ordinal) == true;
}

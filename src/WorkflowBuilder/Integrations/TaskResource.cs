using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>The resource of a Task state, taken apart.</summary>
internal readonly ref struct TaskResource
{
    private const string OfIntegration = ":states:::";
    private const string OfLambda = ":lambda:";
    private const string OfSdk = "aws-sdk:";
    private const string Activity = "activity:";
    private const string FunctionPrefix = "function:";

    private TaskResource(TaskResourceKind kind, ReadOnlySpan<char> name = default)
    {
        var pattern = name.IndexOf('.');
        Kind = kind;
        NameAndPattern = name;
        Name = pattern < 0 ? name : name[..pattern];
        Pattern = pattern < 0 ? default : name[pattern..];
    }

    public TaskResourceKind Kind { get; }

    /// <summary>The name of an integration, such as <c>sqs:sendMessage</c>; of what is something else, its service.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>The name of an integration with what it waits for, such as <c>ecs:runTask.sync</c>.</summary>
    public ReadOnlySpan<char> NameAndPattern { get; }

    /// <summary>What an integration waits for, such as <c>.sync:2</c>.</summary>
    public ReadOnlySpan<char> Pattern { get; }

    /// <summary>The integration, where it is known.</summary>
    public Integration? Integration => Kind != TaskResourceKind.Integration ? null
        : IsSdk ? SdkActions.Instance.Find(Service)?.Find(Action)
        : OptimizedIntegrations.Find(Name);

    /// <summary>Whether it is an integration of the AWS SDK.</summary>
    public bool IsSdk => Name.StartsWith(OfSdk);

    /// <summary>The service of an integration, such as <c>sqs</c>.</summary>
    public ReadOnlySpan<char> Service => ServiceAndAction[..EndOfService];

    /// <summary>The action of an integration, such as <c>sendMessage</c>; empty where there is none.</summary>
    public ReadOnlySpan<char> Action => ServiceAndAction[Math.Min(EndOfService + 1, ServiceAndAction.Length)..];

    /// <summary>The service and action of an integration, such as <c>sqs:sendMessage</c>.</summary>
    public ReadOnlySpan<char> ServiceAndAction => IsSdk ? Name[OfSdk.Length..] : Name;

    /// <summary>Whether it calls a function, whose own errors may have any name.</summary>
    public bool CallsFunction => Kind == TaskResourceKind.Function || (Kind == TaskResourceKind.Integration && ServiceAndAction is "lambda:invoke");

    /// <summary>Whether a worker may say how the task ends: that of an activity, one who has the task token, or what is not known.</summary>
    public bool IsEndedByWorker => Kind switch
    {
        TaskResourceKind.Function => false,
        TaskResourceKind.Integration => Action.IsEmpty || Pattern is ".waitForTaskToken",
        _ => true,
    };

    private int EndOfService => ServiceAndAction.IndexOf(':') is var end and >= 0 ? end : ServiceAndAction.Length;

    public static TaskResource Of(TaskState task) => Parse(task.Resource ?? "");

    public static TaskResource Parse(string resource)
    {
        if (Placeholder.IsIn(resource))
        {
            return ParseWithPlaceholders(resource);
        }

        // arn:partition:service:region:account:resource
        var text = resource.AsSpan();
        Span<Range> parts = stackalloc Range[6];
        if (text.Split(parts, ':') < 6 || text[parts[0]] is not "arn" || text[parts[5]].IsEmpty)
        {
            return new(TaskResourceKind.NotAnArn);
        }

        // Nobody has tasks of SWF today, but the specification shows them.
        var service = text[parts[2]];
        var rest = text[parts[5]];
        return !text[parts[1]].StartsWith("aws") ? new(TaskResourceKind.Other) : service switch
        {
            "lambda" => new(IsFunction(rest) ? TaskResourceKind.Function : TaskResourceKind.Other),
            "states" when rest.StartsWith(Activity) => new(rest.Length > Activity.Length ? TaskResourceKind.Activity : TaskResourceKind.Other),
            "states" => new(TaskResourceKind.Integration, rest),
            "swf" => new(TaskResourceKind.Unknown),
            _ => new(TaskResourceKind.Other, service),
        };
    }

    // Placeholders may stand for the partition, the region and the account: arn:${AWS::Partition}:states:::lambda:invoke
    private static TaskResource ParseWithPlaceholders(string resource)
    {
        var start = resource.IndexOf(OfIntegration, StringComparison.Ordinal) + OfIntegration.Length;
        if (start >= OfIntegration.Length && resource.IndexOf("${", start, StringComparison.Ordinal) < 0)
        {
            return new(TaskResourceKind.Integration, resource.AsSpan(start));
        }

        var service = resource.IndexOf(OfLambda, StringComparison.Ordinal);
        var isFunction = service >= 0 && resource.IndexOf($":{FunctionPrefix}", service, StringComparison.Ordinal) >= 0;
        return new(isFunction ? TaskResourceKind.Function : TaskResourceKind.Unknown);
    }

    private static bool IsFunction(ReadOnlySpan<char> rest) => rest.StartsWith(FunctionPrefix) ? rest.Length > FunctionPrefix.Length : !rest.Contains(':');
}

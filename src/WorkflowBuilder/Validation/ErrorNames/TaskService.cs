using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>Whom a Task calls.</summary>
/// <param name="Name">The service, such as <c>dynamodb</c>.</param>
/// <param name="Action">What it does, such as <c>putItem</c>.</param>
/// <param name="Pattern">What the Task waits for, such as <c>.sync</c>; empty for the answer.</param>
/// <param name="IsOfSdk">Whether it is an action of the AWS SDK, and not an integration of its own.</param>
internal sealed record TaskService(string Name, string Action, string Pattern, bool IsOfSdk)
{
    private const string OfIntegration = ":states:::";
    private const string OfSdk = "aws-sdk:";

    public bool IsFunction => Name == "lambda" && Action == "invoke";

    /// <summary>Whether code of the user says how the Task ends, so that it may end with any error.</summary>
    public bool IsUserCode => IsFunction || Pattern == ".waitForTaskToken";

    /// <summary>Gives the service, or <see langword="null"/> for an activity and a resource that is not known.</summary>
    public static TaskService? Of(TaskState task)
    {
        if (task.Resource is not { } resource || Placeholder.IsIn(resource))
        {
            return null;
        }

        if (resource.Contains(":lambda:", StringComparison.Ordinal) && resource.Contains(":function:", StringComparison.Ordinal))
        {
            return new("lambda", "invoke", "", IsOfSdk: false);
        }

        var start = resource.IndexOf(OfIntegration, StringComparison.Ordinal);
        var name = start < 0 ? "" : resource[(start + OfIntegration.Length)..];
        var isOfSdk = name.StartsWith(OfSdk, StringComparison.Ordinal);
        name = isOfSdk ? name[OfSdk.Length..] : name;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return new(name[..colon], name[(colon + 1)..(dot < 0 ? name.Length : dot)], dot < 0 ? "" : name[dot..], isOfSdk);
    }
}

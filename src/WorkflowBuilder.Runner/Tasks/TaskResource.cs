using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>The resource of a Task state, taken apart.</summary>
internal sealed class TaskResource
{
    private const string TokenSuffix = ".waitForTaskToken";

    private TaskResource(string arn, TaskResourceKind kind, string type, string name)
    {
        Arn = arn;
        Kind = kind;
        Type = type;
        Name = name;
    }

    /// <summary>The resource as the definition names it.</summary>
    public string Arn { get; }

    public TaskResourceKind Kind { get; }

    /// <summary>The service of an integration, such as <c>sqs</c> or <c>aws-sdk:s3</c>; what events call the resource type.</summary>
    public string Type { get; }

    /// <summary>The action and pattern of an integration, such as <c>sendMessage.waitForTaskToken</c>; the name of a function or activity.</summary>
    public string Name { get; }

    /// <summary>The action of an integration without its pattern.</summary>
    public string Action => Name.Split('.')[0];

    /// <summary>Whether a Lambda function is called, by its ARN or by its service.</summary>
    public bool IsFunction => Kind == TaskResourceKind.Lambda || (Type is "lambda" or "aws-sdk:lambda" && Action == "invoke");

    /// <summary>Whether the result is sent with a task token.</summary>
    public bool WaitsForToken => Name.EndsWith(TokenSuffix, StringComparison.Ordinal);

    /// <summary>Whether the request is answered first and the work goes on.</summary>
    public bool IsSubmitted => WaitsForToken || Name.Contains(".sync", StringComparison.Ordinal);

    public static TaskResource Parse(string arn)
    {
        var parts = arn.Split(':', 6);
        return parts switch
        {
            [_, _, "lambda", _, _, var function] => new(arn, TaskResourceKind.Lambda, "lambda", NameAfter(function)),
            [_, _, "states", not "", _, var activity] when activity.StartsWith("activity:", StringComparison.Ordinal) =>
                new(arn, TaskResourceKind.Activity, "activity", NameAfter(activity)),
            [_, _, "states", _, _, var integration] => OfIntegration(arn, integration),
            _ => OfIntegration(arn, arn),
        };
    }

    /// <summary>The names of the Lambda function that is called, in the forms in which a handler may be registered for it.</summary>
    public IEnumerable<string> FunctionNames(JsonData input)
    {
        if (Kind == TaskResourceKind.Lambda)
        {
            return [Name];
        }

        return IsFunction && input["FunctionName"] is { IsString: true } function
            ? [function.GetString(), NameAfter(function.GetString().Split(':', 6)[^1])]
            : [];
    }

    private static TaskResource OfIntegration(string arn, string integration)
    {
        var parts = integration.Split(':');
        var typeParts = parts[0] == "aws-sdk" ? 2 : 1;
        return new(arn, TaskResourceKind.Service, string.Join(':', parts.Take(typeParts)), string.Join(':', parts.Skip(typeParts)));
    }

    // function:name:qualifier, activity:name
    private static string NameAfter(string resource) => resource.Split(':') is [_, var name, ..] ? name : resource;
}

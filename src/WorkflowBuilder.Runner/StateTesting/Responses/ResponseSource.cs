namespace WorkflowBuilder.Runner;

/// <summary>The action of a service whose response is the result of a task.</summary>
/// <param name="Service">The service, as integrations of the AWS SDK name it.</param>
/// <param name="Action">The action.</param>
internal sealed record ResponseSource(string Service, string Action)
{
    /// <summary>The action behind a resource; <see langword="null"/> where no action answers: a task token, an HTTP endpoint, a function by its ARN.</summary>
    public static ResponseSource? Of(TaskResource resource)
    {
        if (resource.Kind != TaskResourceKind.Service || resource.WaitsForToken)
        {
            return null;
        }

        if (resource.Type.StartsWith("aws-sdk:", StringComparison.Ordinal))
        {
            return new(resource.Type["aws-sdk:".Length..], resource.Name);
        }

        return resource.IsSubmitted ? OfWaiting(resource.Type, resource.Name.Split('.')[0]) : OfOptimized(resource.Type, resource.Name);
    }

    private static ResponseSource OfOptimized(string type, string action) => (type, action) switch
    {
        ("bedrock", "invokeModel") => new("bedrockruntime", action),
        ("states", _) => new("sfn", action),
        ("events", _) => new("eventbridge", action),
        ("elasticmapreduce", _) => new("emr", action),
        _ => new(type.Replace("-", "", StringComparison.Ordinal), action),
    };

    // The result is what the job is asked for until it has ended.
    private static ResponseSource? OfWaiting(string type, string action) => (type, action) switch
    {
        ("states", "startExecution") => new("sfn", "describeExecution"),
        ("batch", "submitJob") => new("batch", "describeJobs"),
        ("glue", "startJobRun") => new("glue", "getJobRun"),
        _ => null,
    };
}

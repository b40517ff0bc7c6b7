using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What a Distributed Map reads and where it writes is said in the parameters of the actions of S3 that it calls.</summary>
internal sealed class S3ParametersRule : IValidationRule
{
    private static readonly Integration[] Readers =
    [
        new("s3:getObject", IntegrationPatterns.None, "Bucket Key", "ExpectedBucketOwner RequestPayer VersionId"),
        new("s3:listObjectsV2", IntegrationPatterns.None, "Bucket", "ExpectedBucketOwner Prefix RequestPayer StartAfter"),
    ];

    private static readonly Integration[] Writers =
    [
        new("s3:putObject", IntegrationPatterns.None, "Bucket", "ExpectedBucketOwner Prefix"),
    ];

    public void Check(ValidationContext context)
    {
        foreach (var state in context.States)
        {
            if (state is { State: MapState map, IsDowngrade: false } && context.KnowsLanguageOf(state))
            {
                Check(map.ItemReader, map.ItemReader?.Resource, Readers, state, context.Problems);
                Check(map.ResultWriter, map.ResultWriter?.Resource, Writers, state, context.Problems);
            }
        }
    }

    private static void Check(AslNode? node, string? resource, Integration[] actions, StateContext state, ProblemList problems)
    {
        if (node is null || resource is null || Array.Find(actions, action => IsOf(action, resource)) is not { } integration)
        {
            return;
        }

        var (field, other) = state.Language == QueryLanguage.Jsonata ? ("Arguments", "Parameters") : ("Parameters", "Arguments");
        if (node.Syntax.Find(field) is { } parameters)
        {
            if (parameters.IsObject)
            {
                IntegrationParametersRule.Check(parameters, state.Language, integration, problems);
            }
        }
        else if (node.Syntax.Find(other) is null && !Placeholder.IsInNames(node.Syntax))
        {
            foreach (var required in integration.Required)
            {
                problems.Add(TaskDiagnostics.RequiredSdkParameter(node.Syntax, required, integration.Name), node.Syntax);
            }
        }
    }

    private static bool IsOf(Integration action, string resource) =>
        TaskResource.Parse(resource) is { Kind: TaskResourceKind.Integration } found && found.Name.SequenceEqual(action.Name);
}

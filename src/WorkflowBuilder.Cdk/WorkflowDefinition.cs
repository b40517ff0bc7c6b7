using Amazon.CDK;
using Constructs;

namespace WorkflowBuilder.Cdk;

/// <summary>A workflow as CloudFormation gets it: the definition with the CDK's tokens in it, and what its role needs.</summary>
internal sealed class WorkflowDefinition
{
    private static readonly Lazy<AslOptions> ForCloudFormation = new(() => new() { Indented = false, Partition = Aws.PARTITION });

    private readonly string _json;

    private WorkflowDefinition(Workflow workflow, IReadOnlyList<Diagnostic> errors, string json, string body, IReadOnlyList<PermissionStatement> permissions)
    {
        Workflow = workflow;
        Errors = errors;
        _json = json;
        Body = body;
        Permissions = permissions;
    }

    public Workflow Workflow { get; }

    /// <summary>What AWS would reject.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    /// <summary>The definition; empty of states where there are errors, because the synthesis fails on them anyway.</summary>
    public string Body { get; }

    public IReadOnlyList<PermissionStatement> Permissions { get; }

    /// <summary>Whether the workflow still is what was handed to CloudFormation.</summary>
    public bool IsCurrent => Errors.Count > 0 || Workflow.ToJson(ForCloudFormation.Value) == _json;

    public static WorkflowDefinition Create(Construct scope, Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(workflow);
        IReadOnlyList<Diagnostic> errors = [.. workflow.Validate().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Count > 0)
        {
            return new(workflow, errors, "", "{}", []);
        }

        var json = workflow.ToJson(ForCloudFormation.Value);
        return new(workflow, errors, json, DefinitionTokens.Embed(Stack.Of(scope), json), workflow.Permissions());
    }
}

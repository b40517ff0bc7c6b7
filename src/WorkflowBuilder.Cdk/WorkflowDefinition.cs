using Amazon.CDK;
using Constructs;

namespace WorkflowBuilder.Cdk;

/// <summary>A workflow as CloudFormation gets it: the definition with the CDK's tokens in it, and what its role needs.</summary>
internal sealed class WorkflowDefinition
{
    private static readonly Lazy<AslOptions> ForCloudFormation = new(() => new() { Indented = false, Partition = Aws.PARTITION });

    private readonly System.Threading.Tasks.Task<IReadOnlyList<Diagnostic>> _findings;
    private readonly string? _json;

    public WorkflowDefinition(Construct scope, Workflow workflow)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(workflow);
        Workflow = workflow;
        try
        {
            var compiled = workflow.Compile(ForCloudFormation.Value);

            // The findings are needed when the app is synthesized. Until then the CDK has the thread, and waits for its own process most of the time.
            _findings = System.Threading.Tasks.Task.Run(() => compiled.Validate());
            _json = compiled.Json;
            Body = DefinitionTokens.Embed(Stack.Of(scope), _json);
            Permissions = compiled.Permissions();
        }
        catch (WorkflowException error)
        {
            _findings = System.Threading.Tasks.Task.FromResult(error.Diagnostics);
        }
    }

    public Workflow Workflow { get; }

    /// <summary>What AWS would reject, and what else the workflow asks to be told.</summary>
    public IReadOnlyList<Diagnostic> Findings => _findings.GetAwaiter().GetResult();

    /// <summary>The definition; empty where the workflow cannot be written, on which the synthesis fails anyway.</summary>
    public string Body { get; } = "{}";

    public IReadOnlyList<PermissionStatement> Permissions { get; } = [];

    /// <summary>Whether the workflow still is what was handed to CloudFormation.</summary>
    public bool IsCurrent
    {
        get
        {
            try
            {
                return Workflow.ToJson(ForCloudFormation.Value) == _json;
            }
            catch (WorkflowException)
            {
                return false;
            }
        }
    }
}

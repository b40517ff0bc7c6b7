using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace WorkflowBuilder.Cdk;

/// <summary>
/// Fails the synthesis where the workflow has errors, or was changed after CloudFormation got it. What else there is to say of it, the CDK prints.
/// </summary>
internal sealed class WorkflowValidation(Construct machine, WorkflowDefinition definition) : DeputyBase, IValidation
{
    public string[] Validate()
    {
        var findings = definition.Findings;
        string[] errors = [.. findings.Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];
        var workflow = definition.Workflow;
        if (errors.Length > 0 || definition.IsCurrent)
        {
            WorkflowAnnotations.AddTo(machine, [.. findings.Where(finding => finding.Severity < DiagnosticSeverity.Error)]);
            return errors;
        }

        return
        [
            $"Workflow \"{workflow.Name}\" ({workflow.Location}) was changed after its StateMachine was created. " +
            "Create the StateMachine when the workflow is complete.",
        ];
    }
}

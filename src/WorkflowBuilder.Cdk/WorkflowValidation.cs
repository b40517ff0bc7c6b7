using Amazon.JSII.Runtime.Deputy;
using Constructs;

namespace WorkflowBuilder.Cdk;

/// <summary>Fails the synthesis where the workflow has errors, or was changed after CloudFormation got it.</summary>
internal sealed class WorkflowValidation(WorkflowDefinition definition) : DeputyBase, IValidation
{
    public string[] Validate()
    {
        string[] errors = [.. definition.Errors.Select(error => error.ToString())];
        var workflow = definition.Workflow;
        return errors.Length > 0 || definition.IsCurrent
            ? errors
            : [$"Workflow \"{workflow.Name}\" ({workflow.Location}) was changed after its StateMachine was created. Create the StateMachine when the workflow is complete."];
    }
}

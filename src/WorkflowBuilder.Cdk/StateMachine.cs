using System.Reflection;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;
using CdkStateMachine = Amazon.CDK.AWS.StepFunctions.StateMachine;
using CdkStateMachineType = Amazon.CDK.AWS.StepFunctions.StateMachineType;
using WorkflowType = WorkflowBuilder.StateMachineType;

namespace WorkflowBuilder.Cdk;

/// <summary>A Step Functions state machine whose definition is a <see cref="Workflow"/>.</summary>
/// <remarks>
/// It is the CDK's own state machine, so that logs, tracing, encryption, grants, metrics and event targets are the CDK's. Its role gets what the tasks
/// of the workflow need. A workflow with errors fails the synthesis, with a list of them; its warnings are warnings of the CDK, which
/// <c>Annotations.Of(stack).AcknowledgeWarning("WFB3001")</c> and <see cref="Workflow.Validation"/> turn off.
/// </remarks>
/// <example>
/// <code>
/// var machine = new StateMachine(this, "JobPoller", workflow, new StateMachineProps { TracingEnabled = true });
/// </code>
/// </example>
public class StateMachine : CdkStateMachine
{
    /// <summary>Creates the state machine.</summary>
    /// <param name="scope">The parent construct.</param>
    /// <param name="id">The construct id.</param>
    /// <param name="workflow">The definition. Its name is not the physical name; that is <c>StateMachineName</c> of <paramref name="props"/>.</param>
    /// <param name="props">
    /// Everything but the definition: logs, tracing, encryption, name, role, removal policy. What the workflow settles (type, comment, timeout, query
    /// language, definition) cannot be set here.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="props"/> sets what the workflow settles.</exception>
    public StateMachine(Construct scope, string id, Workflow workflow, IStateMachineProps? props = null)
        : this(scope, id, new WorkflowDefinition(scope, workflow), props)
    {
    }

    private StateMachine(Construct scope, string id, WorkflowDefinition definition, IStateMachineProps? props)
        : base(scope, id, Complete(props, definition, id))
    {
        Workflow = definition.Workflow;
        Node.AddValidation(new WorkflowValidation(this, definition));
        StatePermissions.AddTo(this, definition.Permissions);
    }

    /// <summary>The definition.</summary>
    public Workflow Workflow { get; }

    /// <summary>Allows <paramref name="grantee"/> to redrive executions.</summary>
    /// <param name="grantee">The role, user or function.</param>
    public Grant GrantRedriveExecution(IGrantable grantee) => GrantExecution(grantee, "states:RedriveExecution");

    private static StateMachineProps Complete(IStateMachineProps? props, WorkflowDefinition definition, string id)
    {
        var complete = new StateMachineProps();
        if (props is not null)
        {
            CheckProps(props, definition.Workflow, id);
            foreach (var property in typeof(IStateMachineProps).GetProperties())
            {
                typeof(StateMachineProps).GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance)?.SetValue(complete, property.GetValue(props));
            }
        }

        complete.DefinitionBody = DefinitionBody.FromString(definition.Body);
        if (definition.Workflow.Type == WorkflowType.Express)
        {
            complete.StateMachineType = CdkStateMachineType.EXPRESS;
        }

        return complete;
    }

    private static void CheckProps(IStateMachineProps props, Workflow workflow, string id)
    {
        var settled = props.DefinitionBody is not null ? "DefinitionBody"
            : props.Comment is not null ? "Comment"
            : props.Timeout is not null ? "Timeout"
            : props.StateMachineType is { } type && (type == CdkStateMachineType.EXPRESS) != (workflow.Type == WorkflowType.Express) ? "StateMachineType"
            : null;
        if (settled is not null)
        {
            throw new ArgumentException(
                $"The props of state machine \"{id}\" set {settled}, which workflow \"{workflow.Name}\" ({workflow.Location}) settles. Set it there.", nameof(props));
        }
    }
}

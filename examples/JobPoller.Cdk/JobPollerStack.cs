using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace JobPoller.Cdk;

using WorkflowBuilder.Cdk;

/// <summary>Two functions and the state machine that polls a job with them.</summary>
public sealed class JobPollerStack : Stack
{
    public JobPollerStack(Construct scope, string id)
        : base(scope, id)
    {
        var submit = Inline("Submit", "exports.handler = async () => ({ guid: 'job-1', waitSeconds: 5 });");
        var status = Inline("Status", "exports.handler = async guid => ({ guid, status: 'SUCCEEDED' });");

        var machine = new StateMachine(
            this,
            "StateMachine",
            JobPollerWorkflow.Create(submit.FunctionArn, status.FunctionArn),
            new StateMachineProps { TracingEnabled = true });

        _ = new CfnOutput(this, "StateMachineArn", new CfnOutputProps { Value = machine.StateMachineArn });
    }

    private Function Inline(string id, string code) => new(this, id, new FunctionProps
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline(code),
    });
}

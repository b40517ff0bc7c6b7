using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using CdkStateMachine = Amazon.CDK.AWS.StepFunctions.StateMachine;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

internal static class MachineScenarios
{
    public static Scenario Grants => new("17-grants-all", ["SM934E715A"], stack =>
    {
        var machine = new StateMachine(stack, "SM", new Workflow("SM", new Pass("P")));
        machine.GrantStartExecution(Role(stack, "RgrantStartExecution"));
        machine.GrantStartSyncExecution(Role(stack, "RgrantStartSyncExecution"));
        machine.GrantRead(Role(stack, "RgrantRead"));
        machine.GrantTaskResponse(Role(stack, "RgrantTaskResponse"));
        machine.GrantRedriveExecution(Role(stack, "RgrantRedriveExecution"));
        machine.GrantExecution(Role(stack, "RgrantExecution"), "states:GetExecutionHistory", "states:StopExecution");
        machine.Grant(Role(stack, "Rgrant"), "states:SendTaskSuccess");
        var imported = CdkStateMachine.FromStateMachineName(stack, "Imported", "ImportedMachine");
        var role = Role(stack, "Rimported");
        imported.GrantRead(role);
        imported.GrantStartExecution(role);
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/SMRole49C19C48/Properties/AssumeRolePolicyDocument/Statement"] =
                "The reference is of CDK 2.276, whose trust policy names the account; ours is what the CDK in use gives.",
        },
    };

    // Only FromString has a counterpart here: a definition in a file is for the CDK's own class.
    public static Scenario DefinitionString => new("18-definition-string-file-substitutions", ["FromStringA86E1C35"], stack =>
    {
        Functions.Create(stack, "Fn");
        _ = new StateMachine(stack, "FromString", new Workflow("FromString", new Pass("A")));
    })
    {
        Differences = new Dictionary<string, string>
        {
            ["/Resources/FromFile84BFAE38"] = "A definition in a file is for the CDK's own class.",
            ["/Resources/FromFileRole93D1E50F"] = "A definition in a file is for the CDK's own class.",
        },
    };

    private static Role Role(Stack stack, string id) =>
        new(stack, id, new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
}

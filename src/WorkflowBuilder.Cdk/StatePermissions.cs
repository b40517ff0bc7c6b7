using Amazon.CDK;
using Amazon.CDK.AWS.IAM;

namespace WorkflowBuilder.Cdk;

/// <summary>Gives the role of a state machine what its workflow needs.</summary>
internal static class StatePermissions
{
    public static void AddTo(StateMachine machine, IReadOnlyList<PermissionStatement> permissions)
    {
        if (permissions.Count == 0)
        {
            return;
        }

        var place = CdkPlace.Of(machine);
        foreach (var permission in permissions.Where(permission => !permission.IsAboutItself))
        {
            machine.AddToRolePolicy(Statement(permission, place));
        }

        // What names the state machine must stand in a policy of its own: the machine waits for its role's policy, which so cannot name it.
        var itself = permissions.Where(permission => permission.IsAboutItself).Select(permission => Statement(permission, place)).ToArray();
        if (itself.Length > 0)
        {
            var policy = new Policy(
                machine, "DistributedMapPolicy", new PolicyProps { Document = new PolicyDocument(new PolicyDocumentProps { Statements = itself }) });
            policy.AttachToRole(machine.Role);
        }
    }

    private static PolicyStatement Statement(PermissionStatement permission, PermissionPlace place) => new(new PolicyStatementProps
    {
        Actions = [.. permission.Actions],
        Resources = [.. permission.Resources.Select(resource => resource.Resolve(place))],
    });

    private sealed record CdkPlace : PermissionPlace
    {
        public static CdkPlace Of(StateMachine machine) => new()
        {
            Partition = Aws.PARTITION,
            Region = Stack.Of(machine).Region,
            Account = Stack.Of(machine).Account,
            StateMachineArn = machine.StateMachineArn,
            StateMachineName = Fn.Select(6, Fn.Split(":", machine.StateMachineArn)),
        };

        public override string Part(string source, char separator, int index) =>
            Token.IsUnresolved(source) ? Fn.Select(index, Fn.Split(separator.ToString(), source)) : base.Part(source, separator, index);
    }
}

namespace WorkflowBuilder.Cli.Input;

/// <summary>The IAM actions that the role of a state machine allows, as far as the template says all of them.</summary>
internal static class RoleActions
{
    /// <returns><see langword="null"/> where the role is elsewhere, or a policy of it is not written out.</returns>
    public static IReadOnlyCollection<string>? Of(DocumentNode template, DocumentNode stateMachine)
    {
        var resources = template.FindMapping("Resources")!;
        if ((stateMachine.Find("RoleArn") ?? stateMachine.Find("Role")) is not { } role
            || RoleOf(role) is not { } name
            || resources.FindMapping(name) is not { } resource
            || resource.Find("Type")?.Value != "AWS::IAM::Role"
            || resource.FindMapping("Properties") is not { } properties
            || properties.Find("ManagedPolicyArns") is not null)
        {
            return null;
        }

        var actions = new List<string>();
        return Add(properties.Find("Policies"), actions) && AddAttached(resources, name, actions) ? actions : null;
    }

    private static string? RoleOf(DocumentNode arn) => arn.Find("Fn::GetAtt") switch
    {
        { IsText: true, Value: var text } when text.EndsWith(".Arn", StringComparison.Ordinal) => text[..^".Arn".Length],
        { Elements: [{ IsText: true } resource, { Value: "Arn" }] } => resource.Value,
        _ => null,
    };

    private static bool AddAttached(DocumentNode resources, string role, List<string> actions)
    {
        foreach (var (_, resource) in resources.Members)
        {
            var type = resource.Find("Type")?.Value;
            if (type is not ("AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::RolePolicy") || resource.FindMapping("Properties") is not { } policy)
            {
                continue;
            }

            if (type == "AWS::IAM::RolePolicy" || policy.Find("Roles") is not { Kind: DocumentNodeKind.Sequence } roles)
            {
                return false;
            }

            if (roles.Elements.Exists(element => element.Find("Ref")?.Value == role) && !AddPolicy(policy, actions))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(DocumentNode? policies, List<string> actions) =>
        policies is null || (policies.Kind == DocumentNodeKind.Sequence && policies.Elements.TrueForAll(policy => AddPolicy(policy, actions)));

    private static bool AddPolicy(DocumentNode policy, List<string> actions) =>
        policy.Find("PolicyDocument")?.Find("Statement") is { } statement
        && (statement.Kind == DocumentNodeKind.Sequence ? statement.Elements : [statement]).TrueForAll(part => AddStatement(part, actions));

    private static bool AddStatement(DocumentNode statement, List<string> actions)
    {
        if (statement.Find("Effect")?.Value == "Deny")
        {
            return true;
        }

        var action = statement.Find("Action");
        var parts = action switch
        {
            { IsText: true } => [action],
            { Kind: DocumentNodeKind.Sequence } => action.Elements,
            _ => null,
        };
        if (parts is null || !parts.TrueForAll(part => part.IsText && !part.Value.Contains("${", StringComparison.Ordinal)))
        {
            return false;
        }

        actions.AddRange(parts.Select(part => part.Value));
        return true;
    }
}

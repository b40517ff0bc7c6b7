namespace WorkflowBuilder;

/// <summary>Something the role of a state machine must be allowed to do.</summary>
/// <param name="Actions">The IAM actions, such as <c>lambda:InvokeFunction</c>.</param>
/// <param name="Resources">What the actions are done to.</param>
public sealed record PermissionStatement(IReadOnlyList<string> Actions, IReadOnlyList<PermissionResource> Resources)
{
    /// <summary>Whether a resource is the state machine itself or one of its executions, so that the machine must exist first.</summary>
    public bool IsAboutItself => Resources.Any(resource => resource.IsAboutItself);

    /// <inheritdoc/>
    public bool Equals(PermissionStatement? other) =>
        other is not null && Actions.SequenceEqual(other.Actions) && Resources.SequenceEqual(other.Resources);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var action in Actions)
        {
            hash.Add(action);
        }

        foreach (var resource in Resources)
        {
            hash.Add(resource);
        }

        return hash.ToHashCode();
    }
}

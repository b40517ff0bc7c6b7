namespace WorkflowBuilder;

/// <summary>Where a state machine is deployed: what fills the gaps of a <see cref="PermissionResource"/>. Each value may be a CDK token.</summary>
public record PermissionPlace
{
    /// <summary>The partition, such as <c>aws</c>.</summary>
    public required string Partition { get; init; }

    /// <summary>The region, such as <c>eu-central-1</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The number of the account.</summary>
    public required string Account { get; init; }

    /// <summary>The ARN of the state machine.</summary>
    public required string StateMachineArn { get; init; }

    /// <summary>The name of the state machine.</summary>
    public required string StateMachineName { get; init; }

    /// <summary>Gives a part of an ARN or URL.</summary>
    /// <param name="source">The text.</param>
    /// <param name="separator">What stands between its parts.</param>
    /// <param name="index">Which part, counted from 0.</param>
    /// <returns>The part, or <c>*</c> where the text has fewer.</returns>
    public virtual string Part(string source, char separator, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parts = source.Split(separator);
        return index < parts.Length ? parts[index] : "*";
    }
}

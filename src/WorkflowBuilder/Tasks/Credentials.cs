namespace WorkflowBuilder;

/// <summary>The role with which a <see cref="Task"/> calls its resource, for instance one in another account.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html"/>.</remarks>
public sealed class Credentials
{
    /// <summary>The ARN of the role: text, a path or intrinsic function, or in JSONata an expression.</summary>
    public required TextValue RoleArn { get; init; }

    internal AslObject Describe()
    {
        var credentials = new AslObject();
        credentials.AddMember("RoleArn", RoleArn);
        return credentials;
    }
}

using Amazon.CDK;

namespace WorkflowBuilder.Cdk.Tests.Scenarios;

/// <summary>One of the CDK's reference scenarios, written with our classes.</summary>
/// <param name="Name">The name of the reference template.</param>
/// <param name="Machines">The logical ids of the state machines.</param>
/// <param name="Build">Adds the constructs.</param>
internal sealed record Scenario(string Name, string[] Machines, Action<Stack> Build)
{
    /// <summary>The places where our template differs on purpose, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Differences { get; init; } = new Dictionary<string, string>();

    public override string ToString() => Name;
}

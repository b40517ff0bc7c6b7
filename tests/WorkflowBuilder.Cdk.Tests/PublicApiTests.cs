using PublicApiGenerator;
using WorkflowBuilder.Examples.Tests;

namespace WorkflowBuilder.Cdk.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one() =>
        Snapshot.Matches(typeof(StateMachine).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }), "api/WorkflowBuilder.Cdk.txt");
}

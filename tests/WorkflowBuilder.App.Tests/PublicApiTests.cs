using PublicApiGenerator;
using WorkflowBuilder.Examples.Tests;

namespace WorkflowBuilder.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one()
    {
        var api = typeof(WorkflowApp).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Snapshot.Matches(api, "api/WorkflowBuilder.App.txt");
    }
}

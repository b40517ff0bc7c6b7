using PublicApiGenerator;
using WorkflowBuilder.Examples.Tests;

namespace WorkflowBuilder.Runner.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_the_reviewed_one()
    {
        var api = typeof(StateMachineRunner).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Snapshot.Matches(api, "api/WorkflowBuilder.Runner.txt");
    }

    [Fact]
    public void The_public_surface_of_the_Parquet_reader_is_the_reviewed_one()
    {
        var api = typeof(ParquetItemReader).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Snapshot.Matches(api, "api/WorkflowBuilder.Runner.Parquet.txt");
    }
}

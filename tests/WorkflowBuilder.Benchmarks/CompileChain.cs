using BenchmarkDotNet.Attributes;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Compiles a chain to JSON. The time must grow with the number of states, and no faster.</summary>
[MemoryDiagnoser]
public class CompileChain
{
    private Workflow _workflow = null!;

    /// <summary>The number of states.</summary>
    [Params(10, 1_000, 100_000)]
    public int States { get; set; }

    [GlobalSetup]
    public void SetUp() => _workflow = Chains.Workflow(States);

    /// <summary>Compiles a workflow that exists.</summary>
    [Benchmark]
    public string Compile() => _workflow.ToJson();

    /// <summary>Creates the states, links them and compiles.</summary>
    [Benchmark]
    public string BuildAndCompile() => Chains.Workflow(States).ToJson();

    /// <summary>Compiles, reads the definition back and validates it.</summary>
    [Benchmark]
    public int Validate() => _workflow.Validate().Count;
}

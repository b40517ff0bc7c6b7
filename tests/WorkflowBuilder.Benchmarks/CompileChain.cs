using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Builds a chain of Pass states with a result each, and compiles it to JSON. The time must grow with the number of states, and no faster.</summary>
[MemoryDiagnoser]
public class CompileChain
{
    /// <summary>The number of states.</summary>
    [Params(10, 1_000, 100_000)]
    public int States { get; set; }

    private Workflow _workflow = null!;

    [GlobalSetup]
    public void SetUp() => _workflow = Chains.Workflow(States);

    /// <summary>Compiles a workflow that exists.</summary>
    [Benchmark]
    public string Compile() => _workflow.ToJson();

    /// <summary>Creates the states, links them and compiles.</summary>
    [Benchmark]
    public string BuildAndCompile() => Chains.Workflow(States).ToJson();
}

internal static class Chains
{
    public static Workflow Workflow(int states)
    {
        var first = new Pass(Name(0));
        INextable last = first;
        for (var i = 1; i < states; i++)
        {
            var next = new Pass(Name(i)) { Result = new { step = i }, ResultPath = "$.result" };
            last.Next(next);
            last = next;
        }

        return new("chain", first);
    }

    public static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"State {i}");
}

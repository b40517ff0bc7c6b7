using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Json;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Benchmarks;

/// <summary>The same runs by us and by aws-local-stepfunctions from npm, without and with the history.</summary>
[MemoryDiagnoser]
public class RunMachines
{
    private StateMachineRunner _machine = null!;
    private JsonData _input;
    private RunnerPeer _peer = null!;

    /// <summary>What is run: a loop of 100,000 transitions, a Map over 100,000 items, 100 branches of 10 states.</summary>
    [Params("loop", "map", "parallel")]
    public string Work { get; set; } = "";

    /// <summary>Whether the history is kept, and read from the peer.</summary>
    [Params(false, true)]
    public bool History { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var (definition, input) = Work switch
        {
            "loop" => (Machines.Loop, Machines.LoopInput(50_000)),
            "map" => (Machines.Map, Machines.MapInput(100_000)),
            _ => (Machines.Parallel(100, 10), JsonData.EmptyObject),
        };
        _machine = Machines.Compile(definition);
        _input = input;
        _peer = RunnerPeer.Start(JsonData.Parse(definition), input, History);
    }

    [GlobalCleanup]
    public void CleanUp() => _peer.Dispose();

    /// <summary>aws-local-stepfunctions.</summary>
    [Benchmark(Baseline = true)]
    public void Reference() => _peer.Run(1);

    /// <summary>Ours.</summary>
    [Benchmark]
    public System.Threading.Tasks.Task<ExecutionResult> WorkflowBuilder() => _machine.RunAsync(_input, run => Machines.Unlimited(run, History));
}

using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Benchmarks;

/// <summary>Loops of growing length. Time must grow with the number of transitions and no faster; without history, memory in use must not grow at all.</summary>
[MemoryDiagnoser]
public class RunLoops
{
    private readonly StateMachineRunner _paths = Machines.Compile(Machines.Loop);
    private readonly StateMachineRunner _expressions = Machines.Compile(Machines.JsonataLoop);

    /// <summary>The number of transitions.</summary>
    [Params(1_000, 1_000_000)]
    public int Transitions { get; set; }

    /// <summary>In JSONPath with an intrinsic function.</summary>
    [Benchmark]
    public System.Threading.Tasks.Task<ExecutionResult> JsonPath() => RunAsync(_paths);

    /// <summary>In JSONata.</summary>
    [Benchmark]
    public System.Threading.Tasks.Task<ExecutionResult> Jsonata() => RunAsync(_expressions);

    private System.Threading.Tasks.Task<ExecutionResult> RunAsync(StateMachineRunner machine) =>
        machine.RunAsync(Machines.LoopInput((Transitions - 2) / 2), run => Machines.Unlimited(run, keepHistory: false));
}

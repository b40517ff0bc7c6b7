using BenchmarkDotNet.Attributes;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Benchmarks;

/// <summary>
/// The same expressions on the same data: by us, and by the reference implementation in Node.js. Expressions are compiled once. The reference is given many
/// evaluations at a time, so that talking to its process costs next to nothing.
/// </summary>
[MemoryDiagnoser]
public class EvaluateJsonata
{
    private const int Evaluations = 100;

    private JsonataExpression _expression = null!;
    private JsonData _input;
    private JsonData _bindings;
    private JsonataPeer _peer = null!;

    /// <summary>The name of the case.</summary>
    [ParamsSource(nameof(Names))]
    public string Case { get; set; } = "";

    public static IEnumerable<string> Names => JsonataCases.All.Keys;

    [GlobalSetup]
    public void SetUp()
    {
        var item = JsonataCases.All[Case];
        _expression = JsonataExpression.Parse(item["expr"].GetString(), JsonataOptions.Standard);
        _input = item["data"].IsNull ? default : item["data"];
        _bindings = item["bindings"];
        if (item.TryGetMember("expected", out var expected) && _expression.Evaluate(_input, _bindings) != expected)
        {
            throw new InvalidOperationException($"The result of {Case} is wrong.");
        }

        _peer = JsonataPeer.Start(item);
    }

    [GlobalCleanup]
    public void CleanUp() => _peer.Dispose();

    /// <summary>jsonata from npm.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Evaluations)]
    public void Reference() => _peer.Evaluate(Evaluations);

    /// <summary>Ours.</summary>
    [Benchmark(OperationsPerInvoke = Evaluations)]
    public JsonData WorkflowBuilder()
    {
        var result = default(JsonData);
        for (var i = 0; i < Evaluations; i++)
        {
            result = _expression.Evaluate(_input, _bindings);
        }

        return result;
    }
}

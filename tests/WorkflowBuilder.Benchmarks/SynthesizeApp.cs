using Amazon.CDK;
using Amazon.CDK.CXAPI;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace WorkflowBuilder.Benchmarks;

/// <summary>
/// A whole CDK app with one state machine of ours, as <c>cdk synth</c> runs it: in a new process, from the start of the CDK's runtime to the template. It
/// must cost about the same for 1 state and for 1,000.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 8, warmupCount: 0, iterationCount: 1)]
public class SynthesizeApp
{
    /// <summary>The number of states.</summary>
    [Params(1, 1_000)]
    public int States { get; set; }

    /// <summary>Creates app, stack and state machine, and synthesizes.</summary>
    [Benchmark]
    public CloudAssembly Synth()
    {
        var app = new App();
        _ = new Cdk.StateMachine(new Stack(app, "Stack"), "Machine", Chains.Workflow(States));
        return app.Synth();
    }
}

using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;
using BenchmarkDotNet.Attributes;

namespace WorkflowBuilder.Benchmarks;

using CdkChain = Amazon.CDK.AWS.StepFunctions.Chain;
using CdkPass = Amazon.CDK.AWS.StepFunctions.Pass;
using CdkResult = Amazon.CDK.AWS.StepFunctions.Result;
using CdkStateMachine = Amazon.CDK.AWS.StepFunctions.StateMachine;

/// <summary>
/// The same chain, created, linked and compiled: by our classes, and by the CDK's own through jsii. 100,000 states are not compared: the CDK's classes
/// overflow their stack at about 4,700.
/// </summary>
public class CompareWithCdk
{
    private Stack _stack = null!;

    /// <summary>The number of states.</summary>
    [Params(10, 1_000)]
    public int States { get; set; }

    [IterationSetup]
    public void SetUp() => _stack = new Stack(new App(), "Stack");

    /// <summary>Our classes.</summary>
    [Benchmark(Baseline = true)]
    public string WorkflowBuilder() => Chains.Workflow(States).ToJson();

    /// <summary>The CDK's own classes; its state machine compiles the graph when it is created.</summary>
    [Benchmark]
    public CdkStateMachine Cdk()
    {
        var chain = CdkChain.Start(new CdkPass(_stack, Chains.Name(0)));
        for (var i = 1; i < States; i++)
        {
            chain = chain.Next(new CdkPass(_stack, Chains.Name(i), new PassProps
            {
                Result = CdkResult.FromObject(new Dictionary<string, object> { ["step"] = i }),
                ResultPath = "$.result",
            }));
        }

        return new(_stack, "Machine", new Amazon.CDK.AWS.StepFunctions.StateMachineProps { DefinitionBody = DefinitionBody.FromChainable(chain) });
    }
}

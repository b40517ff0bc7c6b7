using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Examples.Tests;

/// <summary>One way to run an example.</summary>
/// <param name="Workflow">The example.</param>
/// <param name="Input">The input, as JSON.</param>
/// <param name="Configure">What answers its tasks.</param>
internal sealed record ExampleRun(Workflow Workflow, string Input, Action<RunOptions> Configure)
{
    /// <summary>The objects in S3, by bucket and key.</summary>
    public IReadOnlyDictionary<string, string> Objects { get; init; } = new Dictionary<string, string>();

    public static ExampleRun Of(Workflow workflow, string input, Action<RunOptions>? configure = null) => new(workflow, input, configure ?? (_ => { }));
}

namespace WorkflowBuilder.Runner;

/// <summary>A state machine that tasks of a run may start.</summary>
/// <param name="Runner">What runs it.</param>
/// <param name="Configure">Sets the options of its executions.</param>
internal sealed record NestedStateMachine(StateMachineRunner Runner, Action<RunOptions>? Configure)
{
    private const string Separator = ":stateMachine:";

    /// <summary>The name in an ARN, without version and alias; what is no ARN is a name.</summary>
    public static string NameOf(string nameOrArn)
    {
        var at = nameOrArn.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? nameOrArn : nameOrArn[(at + Separator.Length)..].Split(':')[0];
    }

    /// <summary>The options of an execution.</summary>
    public RunOptions Options(RunOptions parent, string name, string? executionName) => Runner.Options(options =>
    {
        options.StateMachineName = name;
        options.InheritFrom(parent);
        Configure?.Invoke(options);
        options.ExecutionName = executionName;
    });
}

using WorkflowBuilder.Runner;

namespace WorkflowBuilder.Cli.Commands;

/// <summary>The options of a command that say how executions are run; what is <see langword="null"/> is left as the runner has it.</summary>
internal sealed record ExecutionSettings
{
    /// <summary>The kind of state machine.</summary>
    public StateMachineType? Type { get; init; }

    /// <summary>The name of the state machine.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the execution.</summary>
    public string? ExecutionName { get; init; }

    /// <summary>The role of the state machine.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The account in ARNs.</summary>
    public string? Account { get; init; }

    /// <summary>The region in ARNs.</summary>
    public string? Region { get; init; }

    /// <summary>The folder that stands for S3.</summary>
    public string? S3Folder { get; init; }

    /// <summary>Whether waiting takes time.</summary>
    public bool RealTime { get; init; }

    /// <summary>Where ids and random numbers are drawn from.</summary>
    public int Seed { get; init; }

    /// <summary>How often states may be entered or retried.</summary>
    public long? MaxTransitions { get; init; }

    public void ApplyTo(RunOptions options)
    {
        options.Type = Type ?? options.Type;
        options.StateMachineName = Name ?? options.StateMachineName;
        options.ExecutionName = ExecutionName;
        options.RoleArn = RoleArn ?? options.RoleArn;
        options.Account = Account ?? options.Account;
        options.Region = Region ?? options.Region;
        options.S3Folder = S3Folder;
#if PARQUET
        options.ParquetReader = new ParquetItemReader();
#endif
        options.RealTime = RealTime;
        options.Seed = Seed;
        options.MaxTransitions = MaxTransitions ?? options.MaxTransitions;
    }
}

namespace WorkflowBuilder;

/// <summary>Where and as what the iterations of a <see cref="Map"/> run.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html"/>.</remarks>
public sealed class ProcessorConfig
{
    /// <summary>Where the iterations run.</summary>
    /// <value>The default is <see cref="ProcessorMode.Inline"/>.</value>
    public ProcessorMode Mode { get; init; }

    /// <summary>The kind of the child executions; needed with <see cref="ProcessorMode.Distributed"/>.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public StateMachineType? ExecutionType { get; init; }

    internal AslObject Describe()
    {
        var config = new AslObject();
        config.Add("Mode", Mode == ProcessorMode.Distributed ? "DISTRIBUTED" : "INLINE");
        config.Add("ExecutionType", ExecutionType switch
        {
            StateMachineType.Express => "EXPRESS",
            StateMachineType.Standard => "STANDARD",
            _ => null,
        });
        return config;
    }
}

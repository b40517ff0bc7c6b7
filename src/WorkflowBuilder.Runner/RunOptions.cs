using System.Text.Json;

namespace WorkflowBuilder.Runner;

/// <summary>How one execution is run, and what answers its tasks.</summary>
public sealed partial class RunOptions
{
    /// <summary>The kind of state machine.</summary>
    /// <value>The default is that of the workflow; <see cref="StateMachineType.Standard"/> for a definition.</value>
    public StateMachineType Type { get; set; }

    /// <summary>The name of the state machine in ARNs and the context object.</summary>
    /// <value>The default is that of the workflow; <c>StateMachine</c> for a definition.</value>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string StateMachineName
    {
        get;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    } = "StateMachine";

    /// <summary>The name of the execution.</summary>
    /// <value>The default is <see langword="null"/>: an id drawn from <see cref="Seed"/>.</value>
    public string? ExecutionName { get; set; }

    /// <summary>The role of the state machine.</summary>
    /// <value>The default is <see langword="null"/>: a role named after the state machine.</value>
    public string? RoleArn { get; set; }

    /// <summary>The account in ARNs.</summary>
    /// <value>The default is <c>123456789012</c>.</value>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Account
    {
        get;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    } = "123456789012";

    /// <summary>The region in ARNs and events.</summary>
    /// <value>The default is <c>us-east-1</c>.</value>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public string Region
    {
        get;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    } = "us-east-1";

    /// <summary>The clock that the run starts by, and that is waited by in real time.</summary>
    /// <value>The default is the clock of the system.</value>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public TimeProvider TimeProvider
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = TimeProvider.System;

    /// <summary>Whether waiting takes time. Otherwise the clock of the run jumps to the next timer.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool RealTime { get; set; }

    /// <summary>
    /// Where ids, jitter and random functions are drawn from. Two runs with the same seed, clock and answers are the same. Answers of handlers that take their time
    /// are taken in the order they come, which then is part of the answers.
    /// </summary>
    /// <value>The default is 0.</value>
    public int Seed { get; set; }

    /// <summary>Whether the result has the history and the visited states. Without them the memory of a run does not grow with its length.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool KeepHistory { get; set; } = true;

    /// <summary>How many events a standard execution may have before it fails, as AWS limits it.</summary>
    /// <value>The default is 25,000; <see langword="null"/> is no limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 2, which are the first event and the last.</exception>
    public long? MaxEvents
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 2, 2, nameof(value));
            field = value;
        }
    } = 25_000;

    /// <summary>How many bytes an input, a result, an output or the variables that a state assigns may have as JSON, as AWS limits it.</summary>
    /// <value>The default is 262,144 (256 KiB); <see langword="null"/> is no limit, for the variables of an execution together (10 MiB) neither.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int? MaxPayloadBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            field = value;
        }
    } = Limits.MaxPayloadBytes;

    /// <summary>
    /// How often a state may be entered or retried before the execution is stopped; an endless loop ends here. The executions that it starts, and those that they
    /// start, may have as many together.
    /// </summary>
    /// <value>The default is 1,000,000.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public long MaxTransitions
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1_000_000;

    /// <summary>
    /// How long, on the clock of the system, handlers may work and callbacks may be awaited while nothing else goes on. After that a time limit of the definition
    /// ends the task; where there is none, the run ends with a <see cref="HandlerTimeoutException"/>. In real time there is no such limit.
    /// </summary>
    /// <value>The default is 30 seconds; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> is no limit.</value>
    /// <remarks>A handler that blocks its thread instead of awaiting what takes time cannot be interrupted: it holds the run up for as long as it blocks.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public TimeSpan HandlerTimeout
    {
        get;
        set
        {
            if (value != System.Threading.Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            }

            field = value;
        }
    } = TimeSpan.FromSeconds(30);

    /// <summary>The folder that stands for S3: buckets are its folders.</summary>
    /// <value>The default is <see langword="null"/>: there are no objects.</value>
    public string? S3Folder { get; set; }

    /// <summary>How the C# objects of mocks and handlers become JSON, and how JSON becomes them.</summary>
    /// <value>The default is that of the workflow; <see langword="null"/> for a definition: names as declared, fields included.</value>
    public JsonSerializerOptions? PayloadOptions { get; set; }

    /// <summary>What the patience for handlers is measured by.</summary>
    internal TimeProvider HandlerClock { get; set; } = TimeProvider.System;

    /// <summary>What reads Parquet files as the data set of a Distributed Map: the <c>ParquetItemReader</c> of <c>WorkflowBuilder.Runner.Parquet</c>.</summary>
    /// <value>The default is <see langword="null"/>: nothing reads them.</value>
    public IParquetReader? ParquetReader { get; set; }

    internal TaskMocks Mocks { get; } = new();

    internal StateInspection? Inspection { get; set; }
}

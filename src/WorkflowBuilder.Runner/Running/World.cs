namespace WorkflowBuilder.Runner;

/// <summary>What an execution shares with those it starts: the clock, the loop, the random numbers, the tokens, the activities and the calls in flight.</summary>
internal sealed class World
{
    public World(RunOptions options)
    {
        Clock = new(options.TimeProvider, options.RealTime, options.ReplayedHistory?.StartTime);
        Random = new(options.Seed);
        Loop = new(Clock, options.HandlerTimeout, options.HandlerClock);
        Tokens = new(options.Seed);
        MaxTransitions = options.MaxTransitions;
    }

    public RunClock Clock { get; }

    public EventLoop Loop { get; }

    public Random Random { get; }

    public TaskTokens Tokens { get; }

    public HandlerCalls HandlerCalls { get; } = new();

    public ActivityQueues Activities { get; } = new();

    public NestedExecutions Executions { get; } = new();

    /// <summary>How many transitions the executions that were started may have together.</summary>
    public long MaxTransitions { get; }

    /// <summary>How many they have had.</summary>
    public long NestedTransitions { get; set; }
}

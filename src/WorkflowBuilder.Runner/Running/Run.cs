using System.Globalization;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Runner;

/// <summary>One execution while it runs: its names, history and counters, and what answers its tasks.</summary>
internal sealed partial class Run : IDisposable
{
    private readonly StateMachineRunner _machine;
    private readonly RunOptions _options;
    private readonly JsonData _input;
    private readonly StateMachineType _type;
    private readonly Run _root;
    private readonly CancellationToken _userStop;
    private readonly CancellationTokenSource _stop;
    private readonly Dictionary<string, int> _invocations;
    private readonly List<string> _visited;
    private readonly List<ExecutionResult> _children;
    private readonly List<MapRunResult> _mapRuns;
    private readonly bool _hasLimit;
    private JsonData _executionContext;
    private RunStop? _stopped;
    private bool _hasEnded;

    public Run(StateMachineRunner machine, JsonData input, RunOptions options, Action<HistoryEvent>? listener, CancellationToken cancellationToken)
        : this(machine, input, options, new World(options), listener, cancellationToken)
    {
    }

    public Run(
        StateMachineRunner machine, JsonData input, RunOptions options, World world, Action<HistoryEvent>? listener, CancellationToken cancellationToken)
    {
        _machine = machine;
        _options = options;
        _input = input;
        _type = options.Type;
        _root = this;
        _userStop = cancellationToken;
        World = world;
        Inspection = options.Inspection;
        _stop = new();
        _invocations = new(StringComparer.Ordinal);
        _visited = [];
        _children = [];
        _mapRuns = [];
        Names = ExecutionNames.Of(options, NewId);
        options.Mocks.Prepare(options.StateMachineName, machine.States);
        Start = Clock.GetUtcNow();
        (var duration, _hasLimit) = machine.Duration(options.Type);
        End = Loop.After(duration);
        Replay = options.ReplayedHistory is { } recorded ? new(this, recorded) : null;
        History = new(
            Clock,
            new(options.KeepHistory, Loop.Post),
            MaxEvents(options, options.Type),
            listener ?? (Replay is null ? null : static _ => { }));
        Coverage = new(machine.States, machine.Scopes);
        World.Activities.HasWorkers |= machine.AsksForActivities || options.StateMachines.Any(nested => nested.Runner.AsksForActivities);
        Jsonata = JsonataOptions.Aws with { TimeProvider = Clock, CreateRandom = NewRandom };
        Intrinsics = IntrinsicOptions.Default with { CreateRandom = NewRandom };
    }

    private Run(Run parent, ExecutionNames names, JsonData input, StateMachineType type)
    {
        _machine = parent._machine;
        _options = parent._options;
        _input = input;
        _type = type;
        _root = parent._root;
        _userStop = parent._userStop;
        _stop = parent._stop;
        _invocations = parent._invocations;
        _visited = parent._visited;
        _children = parent._children;
        _mapRuns = parent._mapRuns;
        _hasLimit = parent._hasLimit;
        World = parent.World;
        Names = names;
        Start = Clock.GetUtcNow();
        End = parent.End;
        AwaitedBy = parent.AwaitedBy;
        Depth = parent.Depth;
        History = new(Clock, EventFeed.None, MaxEvents(_options, type), listener: null);
        Coverage = parent.Coverage;
        Jsonata = parent.Jsonata;
        Intrinsics = parent.Intrinsics;
    }

    public World World { get; }

    /// <summary>What watches a state that is tested alone; <see langword="null"/> in executions.</summary>
    public StateInspection? Inspection { get; }

    public RunOptions Options => _options;

    /// <summary>The token of the caller.</summary>
    public CancellationToken UserStop => _userStop;

    public JsonData Input => _input;

    public RunClock Clock => World.Clock;

    public EventLoop Loop => World.Loop;

    public TaskTokens Tokens => World.Tokens;

    public HandlerCalls HandlerCalls => World.HandlerCalls;

    public Random Random => World.Random;

    public ExecutionHistory History { get; }

    public ExecutionNames Names { get; }

    public Coverage Coverage { get; }

    public JsonataOptions Jsonata { get; }

    public IntrinsicOptions Intrinsics { get; }

    /// <summary>The members of the context object that are the same in all states.</summary>
    public JsonData ExecutionContext =>
        _executionContext.IsUndefined ? _executionContext = ContextObject.OfExecution(Names, _type, _input, Start) : _executionContext;

    /// <summary>The folder that stands for S3; <see langword="null"/> where none does.</summary>
    public S3Folder? S3 => _options.S3Folder is { } folder ? new(folder) : null;

    public IParquetReader? ParquetReader => _options.ParquetReader;

    /// <summary>The recorded execution that the run follows, if there is one.</summary>
    public ReplaySession? Replay { get; }

    public DateTimeOffset Start { get; }

    /// <summary>When the execution is over in any case.</summary>
    public DateTimeOffset End { get; }

    /// <summary>The task of another execution that waits for this one.</summary>
    public PendingTask? AwaitedBy { get; init; }

    /// <summary>How many executions are around it, each started by the one before.</summary>
    public int Depth { get; init; }

    /// <summary>When the execution is over, or a task that waits for it.</summary>
    public DateTimeOffset Due => AwaitedBy?.Due is { } due && due < End ? due : End;

    /// <summary>Whether a definition says when that is.</summary>
    public bool HasLimit => _hasLimit || AwaitedBy is { HasLimit: true };

    public long Transitions { get; private set; }

    /// <summary>A child execution of a map run: an execution of its own, on the clock and with the answers of this one. No history is kept of it.</summary>
    public Run Child(ExecutionNames names, JsonData input, StateMachineType type)
    {
        var child = new Run(this, names, input, type);
        child.History.Add(HistoryEventType.ExecutionStarted, 0);
        return child;
    }

    /// <summary>Takes in what came of a map run.</summary>
    public void Add(MapRunResult mapRun) => _mapRuns.Add(mapRun);

    /// <summary>Takes in the result of an execution that this one started.</summary>
    public void AddChild(ExecutionResult result)
    {
        if (_options.KeepHistory)
        {
            _root._children.Add(result);
        }
    }

    /// <summary>How many bytes a state may pass on; <see langword="null"/> where that is not limited.</summary>
    public long? MaxPayloadBytes => _options.MaxPayloadBytes;

    /// <summary>Whether a value is larger than Step Functions passes on.</summary>
    public bool IsTooLarge(JsonData value) => MaxPayloadBytes is { } limit && value.GetUtf8Length() > limit;

    /// <summary>Counts that a state is entered.</summary>
    /// <returns>The error that ends the execution where a limit is reached.</returns>
    public ExecutionError? Count(StateRunner state)
    {
        Coverage.Enter(state);
        if (_options.KeepHistory && _root == this)
        {
            _visited.Add(state.Name);
        }

        return CountRetry();
    }

    /// <summary>Counts that a state is run again.</summary>
    /// <inheritdoc cref="Count"/>
    public ExecutionError? CountRetry()
    {
        Transitions++;
        return Transitions > _options.MaxTransitions
            ? Limit(Invariant($"The execution was stopped after {_options.MaxTransitions} state transitions (RunOptions.MaxTransitions)."))
            : Depth > 0 ? CountNested() : null;
    }

    // Each of the executions that a state machine starts of itself has few transitions, but there is no end of them.
    private ExecutionError? CountNested() => ++World.NestedTransitions > World.MaxTransitions
        ? Limit(Invariant($"The execution was stopped after {World.MaxTransitions} state transitions of all executions that were started by others (RunOptions.MaxTransitions)."))
        : Depth > Limits.MaxExecutionDepth
        ? Limit(Invariant($"The execution was stopped because it is nested too deep: it is one of more than {Limits.MaxExecutionDepth} that each started the next."))
        : null;

    /// <summary>Counts the calls of a state.</summary>
    /// <returns>The number of the call, from 0.</returns>
    public int CountInvocation(StateRunner state)
    {
        _invocations.TryGetValue(state.Name, out var count);
        _invocations[state.Name] = count + 1;
        return count;
    }

    /// <summary>A task token.</summary>
    public string NewToken()
    {
        var token = Tokens.New(Random);
        Replay?.AddToken(token);
        return token;
    }

    /// <summary>A UUID of version 4.</summary>
    public string NewId()
    {
        var bytes = new byte[16];
        Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    public void Dispose() => _stop.Dispose();

    private static long? MaxEvents(RunOptions options, StateMachineType type) => type == StateMachineType.Standard ? options.MaxEvents : null;

    private Random NewRandom() => new(Random.Next());

    private static ExecutionError Limit(string cause) => new(Errors.Runtime, cause);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Runner;

/// <summary>One execution while it runs: its clock, names, history and counters, and what answers its tasks.</summary>
internal sealed class Run : IDisposable
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
    private readonly List<MapRunResult> _mapRuns;
    private readonly DateTimeOffset _start;
    private JsonData _executionContext;
    private volatile RunStop? _stopped;

    public Run(StateMachineRunner machine, JsonData input, RunOptions options, Action<HistoryEvent>? listener, CancellationToken cancellationToken)
    {
        _machine = machine;
        _options = options;
        _input = input;
        _type = options.Type;
        _root = this;
        _userStop = cancellationToken;
        Inspection = options.Inspection;
        _stop = new();
        _invocations = new(StringComparer.Ordinal);
        _visited = [];
        _mapRuns = [];
        Tokens = new();
        HandlerCalls = new();
        Clock = new(options.TimeProvider, options.RealTime, options.ReplayedHistory?.StartTime);
        Random = new(options.Seed);
        Names = ExecutionNames.Of(options, NewId);
        options.Mocks.Prepare(options.StateMachineName, machine.States);
        _start = Clock.GetUtcNow();
        Loop = new(Clock, options.HandlerTimeout, machine.Duration(options.Type));
        Replay = options.ReplayedHistory is { } recorded ? new(this, recorded) : null;
        History = new(
            Clock,
            options.KeepHistory,
            MaxEvents(options, options.Type),
            listener ?? (Replay is null ? null : static _ => { }));
        Coverage = new(machine.States, machine.Scopes);
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
        _mapRuns = parent._mapRuns;
        Clock = parent.Clock;
        Random = parent.Random;
        Names = names;
        _start = Clock.GetUtcNow();
        Loop = parent.Loop;
        History = new(Clock, keeps: false, MaxEvents(_options, type), listener: null);
        Coverage = parent.Coverage;
        Tokens = parent.Tokens;
        HandlerCalls = parent.HandlerCalls;
        Jsonata = parent.Jsonata;
        Intrinsics = parent.Intrinsics;
    }

    /// <summary>What watches a state that is tested alone; <see langword="null"/> in executions.</summary>
    public StateInspection? Inspection { get; }

    public RunClock Clock { get; }

    public EventLoop Loop { get; }

    public ExecutionHistory History { get; }

    public ExecutionNames Names { get; }

    public Random Random { get; }

    public Coverage Coverage { get; }

    public TaskTokens Tokens { get; }

    public HandlerCalls HandlerCalls { get; }

    public JsonataOptions Jsonata { get; }

    public IntrinsicOptions Intrinsics { get; }

    /// <summary>The members of the context object that are the same in all states.</summary>
    public JsonData ExecutionContext =>
        _executionContext.IsUndefined ? _executionContext = ContextObject.OfExecution(Names, _type, _input, _start) : _executionContext;

    public DateTimeOffset Start => _start;

    /// <summary>The folder that stands for S3; <see langword="null"/> where none does.</summary>
    public S3Folder? S3 => _options.S3Folder is { } folder ? new(folder) : null;

    public IParquetReader? ParquetReader => _options.ParquetReader;

    /// <summary>The recorded execution that the run follows, if there is one.</summary>
    public ReplaySession? Replay { get; }

    public long Transitions { get; private set; }

    /// <summary>Runs to the end.</summary>
    /// <exception cref="OperationCanceledException">The token of the caller was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public async System.Threading.Tasks.Task<ExecutionResult> RunAsync()
    {
        var lane = new Lane(this, _stop.Token) { Variables = Inspection?.Variables ?? JsonData.EmptyObject };
        var started = new ExecutionStartedDetails(_input, Names.RoleArn);
        Replay?.Follow(lane, HistoryEventType.ExecutionStarted, started);
        History.Add(HistoryEventType.ExecutionStarted, 0, started);
        Replay?.Begin();
        Loop.At(Loop.End, () => Stop(RunStop.TimedOut));
        using var registration = _userStop.UnsafeRegister(static run => ((Run)run!).Stop(RunStop.Cancelled), this);
        try
        {
            var main = _machine.Start.RunAsync(lane, _input).AsTask();
            await Loop.RunAsync(main);
            return End(lane, await main);
        }
        catch (HistoryFullException full)
        {
            return End(lane, Transition.Fail(new(Errors.Runtime, full.Message)));
        }
        catch (OperationCanceledException) when (_stopped is { } stopped && stopped != RunStop.Cancelled)
        {
            return End(stopped);
        }
        finally
        {
            await _stop.CancelAsync();
            await HandlerCalls.DrainAsync(_options.HandlerTimeout, _options.TimeProvider);
        }
    }

    /// <summary>A child execution of a map run: an execution of its own, on the clock and with the answers of this one. No history is kept of it.</summary>
    public Run Child(ExecutionNames names, JsonData input, StateMachineType type)
    {
        var child = new Run(this, names, input, type);
        child.History.Add(HistoryEventType.ExecutionStarted, 0);
        return child;
    }

    /// <summary>Takes in what came of a map run.</summary>
    public void Add(MapRunResult mapRun) => _mapRuns.Add(mapRun);

    /// <summary>Stops the run. Any thread may call it.</summary>
    public void Stop(RunStop stop)
    {
        _stopped ??= stop;
        Loop.Post(_stop.Cancel);
    }

    public void ThrowIfStopped()
    {
        _userStop.ThrowIfCancellationRequested();
        if (_root._stopped is not null)
        {
            throw new OperationCanceledException(_stop.Token);
        }
    }

    /// <summary>How many bytes a state may pass on; <see langword="null"/> where that is not limited.</summary>
    public long? MaxPayloadBytes => _options.MaxPayloadBytes;

    /// <summary>Whether a value is larger than Step Functions passes on.</summary>
    public bool IsTooLarge(JsonData value) => value.GetUtf8Length() > MaxPayloadBytes;

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
            : null;
    }

    /// <summary>Counts the calls of a state.</summary>
    /// <returns>The number of the call, from 0.</returns>
    public int CountInvocation(StateRunner state)
    {
        _invocations.TryGetValue(state.Name, out var count);
        _invocations[state.Name] = count + 1;
        return count;
    }

    /// <summary>Finds what answers a task.</summary>
    /// <exception cref="MissingMockException">Nothing does.</exception>
    public TaskHandler FindHandler(TaskResource resource, TaskRequest request) =>
        _options.Mocks.Find(resource, request) ?? Replay?.Find(request) ?? throw Missing(request);

    private MissingMockException Missing(TaskRequest request) => _options.ReplayedHistory is null
        ? _options.Mocks.Missing(request)
        : new(request.StateName, request.Resource, "the recorded history has no answer to it; the tasks of child executions are not in the history of their parent. "
            + $"Add run.Mock(\"{request.StateName}\", new {{ ... }}).");

    /// <summary>Waits on the clock of the run.</summary>
    /// <exception cref="OperationCanceledException">The lane was cancelled.</exception>
    public async ValueTask WaitUntilAsync(DateTimeOffset due, CancellationToken cancellation)
    {
        if (due <= Clock.GetUtcNow())
        {
            return;
        }

        var elapsed = new TaskCompletionSource();
        var timer = Loop.At(due, elapsed.SetResult);
        using var registration = cancellation.UnsafeRegister(
            static (source, token) => ((TaskCompletionSource)source!).TrySetCanceled(token), elapsed);
        try
        {
            await elapsed.Task;
        }
        finally
        {
            timer.Cancel();
        }
    }

    /// <summary>A task token.</summary>
    public string NewToken()
    {
        var bytes = new byte[96];
        Random.NextBytes(bytes);
        var token = Convert.ToBase64String(bytes);
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

    private ExecutionResult End(Lane lane, Transition end)
    {
        if (end.Error is null)
        {
            lane.Record(HistoryEventType.ExecutionSucceeded, new OutputDetails(end.Output));
            return Result(ExecutionStatus.Succeeded) with { Output = end.Output };
        }

        RecordEnd(HistoryEventType.ExecutionFailed, lane.TailEventId, new(end.Error.Name, end.Error.Cause));
        return Result(ExecutionStatus.Failed) with { Error = end.Error.Name, Cause = end.Error.Cause };
    }

    private ExecutionResult End(RunStop stop)
    {
        var type = stop.Status == ExecutionStatus.TimedOut ? HistoryEventType.ExecutionTimedOut : HistoryEventType.ExecutionAborted;
        RecordEnd(type, 0, new(stop.Error, stop.Cause));
        return Result(stop.Status) with { Error = stop.Error, Cause = stop.Cause };
    }

    private void RecordEnd(HistoryEventType type, long previousEventId, ErrorDetails details)
    {
        Replay?.FollowEnd(type, details);
        History.Add(type, previousEventId, details);
    }

    private ExecutionResult Result(ExecutionStatus status) => new()
    {
        Status = status,
        ExecutionArn = Names.ExecutionArn,
        History = History.Events,
        VisitedStates = _visited,
        MapRuns = _mapRuns,
        Transitions = Transitions,
        StartDate = _start,
        StopDate = Clock.GetUtcNow(),
        Coverage = Coverage,
        Replay = Replay?.End(),
    };

    private static ExecutionError Limit(string cause) => new(Errors.Runtime, cause);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

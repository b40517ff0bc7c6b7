using System.Globalization;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder.Runner;

/// <summary>One execution while it runs: its names, history and counters, and what answers its tasks.</summary>
internal sealed class Run : IDisposable
{
    private readonly StateMachineRunner _machine;
    private readonly RunOptions _options;
    private readonly JsonData _input;
    private readonly CancellationToken _userStop;
    private readonly CancellationTokenSource _stop = new();
    private readonly Dictionary<string, int> _invocations = new(StringComparer.Ordinal);
    private readonly List<string> _visited = [];
    private readonly List<ExecutionResult> _children = [];
    private readonly bool _hasLimit;
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
        _userStop = cancellationToken;
        World = world;
        Names = ExecutionNames.Of(options, NewId);
        Start = Clock.GetUtcNow();
        var (duration, hasLimit) = machine.Duration(options.Type);
        End = Loop.After(duration);
        _hasLimit = hasLimit;
        History = new(Clock, new(options.KeepHistory, Loop.Post), options.Type == StateMachineType.Standard ? options.MaxEvents : null, listener);
        Coverage = new(machine.States);
        ExecutionContext = ContextObject.OfExecution(Names, options.Type, input, Start);
        World.Activities.HasWorkers |= machine.AsksForActivities || options.StateMachines.Any(nested => nested.Runner.AsksForActivities);
        Jsonata = JsonataOptions.Aws with { TimeProvider = Clock, CreateRandom = NewRandom };
        Intrinsics = IntrinsicOptions.Default with { CreateRandom = NewRandom };
    }

    public World World { get; }

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
    public JsonData ExecutionContext { get; }

    public DateTimeOffset Start { get; }

    /// <summary>When the execution is over in any case.</summary>
    public DateTimeOffset End { get; }

    /// <summary>The task of another execution that waits for this one.</summary>
    public PendingTask? AwaitedBy { get; init; }

    /// <summary>When the execution is over, or a task that waits for it.</summary>
    public DateTimeOffset Due => AwaitedBy?.Due is { } due && due < End ? due : End;

    /// <summary>Whether a definition says when that is.</summary>
    public bool HasLimit => _hasLimit || AwaitedBy is { HasLimit: true };

    public long Transitions { get; private set; }

    /// <summary>Runs the loop until the execution and those it started have ended.</summary>
    /// <exception cref="OperationCanceledException">The token of the caller was cancelled.</exception>
    /// <exception cref="MissingMockException">Nothing answers a task.</exception>
    /// <exception cref="HandlerTimeoutException">A handler does not answer.</exception>
    public async System.Threading.Tasks.Task<ExecutionResult> RunAsync()
    {
        using var registration = _userStop.UnsafeRegister(static run => ((Run)run!).Stop(RunStop.Cancelled), this);
        try
        {
            var main = RunWithChildrenAsync();
            await Loop.RunAsync(main);
            return await main;
        }
        catch (OperationCanceledException) when (_userStop.IsCancellationRequested)
        {
            throw new OperationCanceledException("The run was cancelled.", _userStop);
        }
        finally
        {
            CancelAll();
            Loop.Settle();
            Tokens.Close();
            await HandlerCalls.DrainAsync(_options.HandlerTimeout, _options.HandlerClock);
        }
    }

    /// <summary>Runs to the end, on the loop.</summary>
    public async System.Threading.Tasks.Task<ExecutionResult> ExecuteAsync()
    {
        History.Add(HistoryEventType.ExecutionStarted, 0, new ExecutionStartedDetails(_input, Names.RoleArn));
        var end = Loop.At(End, () => Stop(RunStop.TimedOut));
        var lane = new Lane(this, _stop.Token);
        try
        {
            return Ended(lane, await _machine.Scope.RunAsync(lane, _input));
        }
        catch (HistoryFullException full)
        {
            return Ended(lane, Transition.Fail(new(Errors.Runtime, full.Message)));
        }
        catch (OperationCanceledException) when (_stopped is { } stopped && stopped != RunStop.Cancelled)
        {
            return Ended(stopped);
        }
        finally
        {
            _hasEnded = true;
            end.Cancel();
            History.Feed.Close();
        }
    }

    /// <summary>Stops the run. Any thread may call it.</summary>
    public void Stop(RunStop stop)
    {
        Interlocked.CompareExchange(ref _stopped, stop, null);
        Loop.Post(stop == RunStop.Cancelled ? CancelAll : StopLanes);
    }

    /// <summary>Stops the run without a result. On the loop only.</summary>
    public void Cancel()
    {
        Interlocked.CompareExchange(ref _stopped, RunStop.Cancelled, null);
        StopLanes();
    }

    public void ThrowIfStopped()
    {
        _userStop.ThrowIfCancellationRequested();
        if (Volatile.Read(ref _stopped) is not null)
        {
            throw new OperationCanceledException(_stop.Token);
        }
    }

    /// <summary>Takes in the result of an execution that this one started.</summary>
    public void AddChild(ExecutionResult result)
    {
        if (_options.KeepHistory)
        {
            _children.Add(result);
        }
    }

    /// <summary>Whether a value is larger than Step Functions passes on.</summary>
    public bool IsTooLarge(JsonData value) => _options.MaxPayloadBytes is { } limit && value.GetUtf8Length() > limit;

    /// <summary>Counts that a state is entered.</summary>
    /// <returns>The error that ends the execution where a limit is reached.</returns>
    public ExecutionError? Count(StateRunner state)
    {
        Coverage.Enter(state);
        if (_options.KeepHistory)
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
    public TaskHandler FindHandler(TaskCall call, PendingTask task, TaskRequest request) =>
        _options.Mocks.Find(call.Resource, request)
        ?? _options.FindOuterHandler(call.Resource, request)
        ?? BuiltInTasks.Find(call, task, request)
        ?? throw new MissingMockException(request.StateName, call.Resource, request.Input);

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
    public string NewToken() => Tokens.New(Random);

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

    private Random NewRandom() => new(Random.Next());

    private async System.Threading.Tasks.Task<ExecutionResult> RunWithChildrenAsync()
    {
        var result = await ExecuteAsync();
        await World.Executions.JoinAsync();
        _userStop.ThrowIfCancellationRequested();
        return result;
    }

    private void CancelAll()
    {
        Cancel();
        World.Executions.CancelAll();
    }

    private void StopLanes()
    {
        if (!_hasEnded)
        {
            _stop.Cancel();
        }
    }

    private ExecutionResult Ended(Lane lane, Transition end)
    {
        if (end.Error is null)
        {
            lane.Record(HistoryEventType.ExecutionSucceeded, new OutputDetails(end.Output));
            return Result(ExecutionStatus.Succeeded) with { Output = end.Output };
        }

        lane.Record(HistoryEventType.ExecutionFailed, new ErrorDetails(end.Error.Name, end.Error.Cause));
        return Result(ExecutionStatus.Failed) with { Error = end.Error.Name, Cause = end.Error.Cause };
    }

    // What stops an execution comes from outside, so its event follows none.
    private ExecutionResult Ended(RunStop stop)
    {
        var type = stop.Status == ExecutionStatus.TimedOut ? HistoryEventType.ExecutionTimedOut : HistoryEventType.ExecutionAborted;
        History.Add(type, 0, new ErrorDetails(stop.Error, stop.Cause));
        return Result(stop.Status) with { Error = stop.Error, Cause = stop.Cause };
    }

    private ExecutionResult Result(ExecutionStatus status) => new()
    {
        Status = status,
        ExecutionArn = Names.ExecutionArn,
        History = History.Events,
        VisitedStates = _visited,
        Children = _children,
        Transitions = Transitions,
        StartDate = Start,
        StopDate = Clock.GetUtcNow(),
        Coverage = Coverage,
        PayloadOptions = _options.PayloadOptions,
    };

    private static ExecutionError Limit(string cause) => new(Errors.Runtime, cause);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>One evaluation: its input, what it may still cost, and what is the same all through it.</summary>
internal sealed class Evaluation
{
    private const int StepsBetweenChecks = 4096;
    private const int DepthBetweenStackChecks = 16;
    private const int ItemsPerStep = 16;

    private readonly QueryLimits _limits;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private long _steps;
    private int _untilCheck = StepsBetweenChecks;
    private DateTimeOffset? _now;
    private Random? _random;
    private TailCall _tailCall;

    public Evaluation(in JsonData input, in JsonData bindings, JsonataOptions options)
    {
        Input = input;
        Bindings = bindings;
        Options = options;
        _limits = options.Limits;
        MaxDepth = _limits.MaxDepth;
        _clock = options.TimeProvider;
        _start = _clock.GetTimestamp();
    }

    public JsonData Input { get; }

    public JsonData Bindings { get; }

    public JsonataOptions Options { get; }

    public int Depth { get; private set; }

    public int MaxDepth { get; }

    /// <summary>The time of the evaluation; it stands still while the evaluation runs.</summary>
    public DateTimeOffset Now => _now ??= _clock.GetUtcNow();

    public Random Random => _random ??= Options.CreateRandom();

    /// <summary>Begins the evaluation of a construct.</summary>
    public void Enter()
    {
        Depth++;
        if (Depth > MaxDepth)
        {
            throw JsonataLimits.StackOverflow();
        }

        if (Depth % DepthBetweenStackChecks == 0)
        {
            StackGuard.Check(JsonataLimits.StackOverflow);
        }

        Step();
    }

    /// <summary>Ends the evaluation of a construct.</summary>
    public void Leave() => Depth--;

    /// <summary>Evaluates a construct that has no parts.</summary>
    public void CheckLeaf()
    {
        if (Depth >= MaxDepth)
        {
            throw JsonataLimits.StackOverflow();
        }
    }

    /// <summary>Counts one step of a loop.</summary>
    public void Step()
    {
        if (--_untilCheck <= 0)
        {
            _untilCheck = StepsBetweenChecks;
            CheckCost();
        }
    }

    /// <summary>Counts the work on so many items or characters, which is less than a step for each.</summary>
    public void Charge(int size)
    {
        _untilCheck -= size / ItemsPerStep;
        if (_untilCheck <= 0)
        {
            _untilCheck = StepsBetweenChecks;
            CheckCost();
        }
    }

    /// <summary>Refuses a text that is too long to make.</summary>
    public void CheckLength(long length) => CheckSize(length, _limits.MaxSize);

    /// <summary>Refuses an array that is too large to make.</summary>
    public void CheckItems(long count) => CheckSize(count, _limits.MaxItems);

    /// <summary>Refuses a text that grows too long. Unlike <see cref="CheckLength"/> it costs nothing, so it can be asked again and again.</summary>
    public void CheckGrowth(long length)
    {
        if (length > _limits.MaxSize)
        {
            throw JsonataLimits.OutOfMemory();
        }
    }

    private void CheckSize(long size, int limit)
    {
        if (size > limit)
        {
            throw JsonataLimits.OutOfMemory();
        }

        // Large values cost time and memory in proportion to their size.
        if (size > StepsBetweenChecks)
        {
            _steps += size / ItemsPerStep;
            CheckCost();
        }
    }

    public void PushTailCall(CallNode call, in JsonData input, Frame frame) => _tailCall = new(call, input, frame);

    /// <summary>Calls a function, and the functions it ends in.</summary>
    public JsonData Apply(JsonataFunction function, ReadOnlySpan<JsonData> arguments, in JsonData context)
    {
        var result = function.Invoke(arguments, context, this);
        return ReferenceEquals(result.Node, TailCallTag.Result.Node) ? FinishTailCall(context) : result;
    }

    /// <summary>Makes the call a lambda ended in, and those that follow from it.</summary>
    public JsonData FinishTailCall(in JsonData context)
    {
        JsonData result;
        do
        {
            Step();
            var (call, input, frame) = _tailCall;
            result = call.InvokeOnce(input, frame, context, this);
        }
        while (ReferenceEquals(result.Node, TailCallTag.Result.Node));

        return result;
    }

    /// <summary>Stops the evaluation where its time is over.</summary>
    public void CheckTime()
    {
        if (_clock.GetElapsedTime(_start) > _limits.MaxTime)
        {
            throw JsonataLimits.Timeout();
        }
    }

    private void CheckCost()
    {
        _steps += StepsBetweenChecks;
        if (_steps > _limits.MaxSteps || _clock.GetElapsedTime(_start) > _limits.MaxTime)
        {
            throw JsonataLimits.Timeout();
        }
    }

    private readonly record struct TailCall(CallNode Call, JsonData Input, Frame Frame);
}

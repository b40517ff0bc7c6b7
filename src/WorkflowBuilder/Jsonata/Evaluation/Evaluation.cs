using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>One evaluation: its input, what it may still cost, and what is the same all through it.</summary>
internal sealed class Evaluation
{
    private const int StepsBetweenChecks = 4096;
    private const int DepthBetweenStackChecks = 16;
    private const int ItemsPerStep = 16;

    // Many values within the limits can still be more than a machine has. All together may take what some of the largest arrays take.
    private const long BytesPerItem = 100;
    private const long LeastMaxMemory = 1L << 28;
    private const long MostMaxMemory = 1L << 30;

    private readonly QueryLimits _limits;
    private readonly TimeProvider _clock;
    private readonly long _start;
    private long _memoryBefore = -1;
    private long _allocationsBefore;
    private long _steps;
    private int _untilCheck = StepsBetweenChecks;
    private DateTimeOffset? _now;
    private Random? _random;
    private TailCall _tailCall;
    private string? _checkedText;
    private bool _isAscii;

    public Evaluation(in JsonData input, in JsonData bindings, JsonataOptions options)
    {
        Input = input;
        Bindings = bindings;
        Options = options;
        _limits = options.Limits;
        MaxDepth = _limits.MaxDepth;
        MaxItems = _limits.MaxItems;
        _clock = options.TimeProvider;
        _start = _clock.GetTimestamp();
    }

    public JsonData Input { get; }

    public JsonData Bindings { get; }

    public JsonataOptions Options { get; }

    public int Depth { get; private set; }

    public int MaxDepth { get; }

    public int MaxItems { get; }

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
            _steps -= _untilCheck;
            _untilCheck = StepsBetweenChecks;
            CheckCost();
        }
    }

    /// <summary>Refuses a text that is too long to make.</summary>
    public void CheckLength(long length) => CheckSize(length, _limits.MaxSize);

    /// <summary>Refuses an array that is too large to make.</summary>
    public void CheckItems(long count) => CheckSize(count, MaxItems);

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

        Charge((int)size);
    }

    /// <summary>Whether the text is all ASCII; known at once of the text that was asked for last, in which match after match is looked for.</summary>
    public bool IsAscii(string text)
    {
        if (!ReferenceEquals(text, _checkedText))
        {
            (_checkedText, _isAscii) = (text, Ascii.IsValid(text));
        }

        return _isAscii;
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
        // Calls that $map and its like make from a tail call to a tail call nest, and count no depth.
        StackGuard.Check(JsonataLimits.StackOverflow);
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

        CheckMemory();
    }

    // What was allocated need not be in use any more, and what is in use need not be of this evaluation; where both are too much, it is.
    private void CheckMemory()
    {
        if (_memoryBefore < 0)
        {
            (_memoryBefore, _allocationsBefore) = (GC.GetTotalMemory(forceFullCollection: false), GC.GetAllocatedBytesForCurrentThread());
            return;
        }

        var most = Math.Clamp(MaxItems * BytesPerItem, LeastMaxMemory, MostMaxMemory);
        if (GC.GetAllocatedBytesForCurrentThread() - _allocationsBefore <= most)
        {
            return;
        }

        if (IsMemoryOver(most))
        {
            GC.Collect();
            if (IsMemoryOver(most))
            {
                throw JsonataLimits.OutOfMemory();
            }
        }

        _allocationsBefore = GC.GetAllocatedBytesForCurrentThread();
    }

    private bool IsMemoryOver(long most) => GC.GetTotalMemory(forceFullCollection: false) - _memoryBefore > most;

    private readonly record struct TailCall(CallNode Call, JsonData Input, Frame Frame);
}

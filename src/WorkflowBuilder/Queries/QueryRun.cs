using System.Runtime.CompilerServices;
using System.Text;
using WorkflowBuilder.Json;

namespace WorkflowBuilder.Queries;

/// <summary>One evaluation of paths and intrinsic functions: what it may cost, and what it has cost so far.</summary>
internal class QueryRun(QueryLimits limits, TimeProvider clock)
{
    // The clock is slower than a step, and most evaluations end before it is asked for the first time.
    private const int StepsPerLook = 1024;
    private const int DepthBetweenStackChecks = 16;
    private const long NotStarted = long.MinValue;

    // Copying a character is less work than a call.
    private const int CharactersPerStep = 16;

    private long _steps;
    private long _started = NotStarted;

    public QueryLimits Limits { get; } = limits;

    /// <summary>How many steps, calls and parts of a template are being evaluated inside one another.</summary>
    public int Depth { get; private set; }

    /// <summary>Begins the evaluation of something that others are inside of.</summary>
    /// <returns>The limit that is reached.</returns>
    public QueryLimit Enter()
    {
        if (Depth >= Limits.MaxDepth)
        {
            return QueryLimit.MaxDepth;
        }

        Depth++;
        if (Depth % DepthBetweenStackChecks == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return QueryLimit.MaxDepth;
        }

        return Spend(1);
    }

    public void Leave() => Depth--;

    /// <summary>Counts steps.</summary>
    /// <returns>The limit that is reached.</returns>
    public QueryLimit Spend(long steps)
    {
        var before = _steps / StepsPerLook;
        _steps += steps;
        return _steps > Limits.MaxSteps ? QueryLimit.MaxSteps
            : _steps / StepsPerLook == before ? QueryLimit.None
            : Look();
    }

    /// <summary>Counts the work on a text.</summary>
    /// <returns>The limit that is reached.</returns>
    public QueryLimit SpendOnText(long length) => Spend(length / CharactersPerStep);

    /// <summary>The value as compact JSON, which counts as work.</summary>
    /// <returns>The limit that is reached.</returns>
    public QueryLimit MakeText(in JsonData value, out string text)
    {
        var json = new StringBuilder();
        var stepsLeft = (int)Math.Min(Limits.MaxSteps - _steps, int.MaxValue / CharactersPerStep);
        var affordable = Math.Min(Limits.MaxSize, stepsLeft * CharactersPerStep);
        if (JsonText.TryAppend(json, value, affordable))
        {
            text = json.ToString();
            return SpendOnText(text.Length);
        }

        text = "";
        return affordable < Limits.MaxSize ? QueryLimit.MaxSteps : QueryLimit.MaxSize;
    }

    /// <summary>Looks at the clock, which the first look starts.</summary>
    /// <returns>The limit that is reached.</returns>
    public QueryLimit Look()
    {
        if (_started == NotStarted)
        {
            _started = clock.GetTimestamp();
        }

        return clock.GetElapsedTime(_started) > Limits.MaxTime ? QueryLimit.MaxTime : QueryLimit.None;
    }

    /// <summary>Why the evaluation was stopped.</summary>
    public string Describe(QueryLimit limit)
    {
        FormattableString what = limit switch
        {
            QueryLimit.MaxDepth => $"went deeper than {Depth} steps",
            QueryLimit.MaxSteps => $"took more than {Limits.MaxSteps} steps",
            QueryLimit.MaxTime => $"took longer than {Limits.MaxTime}",
            QueryLimit.MaxSize => $"made a text of more than {Limits.MaxSize} characters",
            QueryLimit.MaxItems => $"made an array of more than {Limits.MaxItems} items",
            _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "This is no limit."),
        };
        return $"The evaluation was stopped because it {FormattableString.Invariant(what)} ({nameof(QueryLimits)}.{limit}).";
    }
}

using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>One evaluation of a path that may lead to several values.</summary>
internal sealed class PathRun(CompiledPath path, JsonData root, QueryLimits limits)
{
    // The clock is slower than a step.
    private const long StepsPerLook = 1024;

    private static readonly JsonPathError Unheard = new("", isMiss: true);

    private readonly List<JsonData> _found = [];
    private readonly List<PathPart> _place = [];
    private readonly long _started = Stopwatch.GetTimestamp();
    private long _taken;
    private int _forgiving;
    private int _nesting;

    public PathStep[] Steps { get; } = path.Steps;

    public JsonData Root { get; } = root;

    /// <summary>Why the evaluation ended, if it did.</summary>
    public JsonPathError? Error { get; private set; }

    /// <summary>How many parts the place of the current value has.</summary>
    public int Depth => _place.Count;

    public static bool TryEvaluate(CompiledPath path, JsonData root, QueryLimits limits, out JsonData value, [NotNullWhen(false)] out JsonPathError? error)
    {
        var run = new PathRun(path, root, limits);
        var succeeded = run.Steps[0].Apply(run, 0, root, isElement: true);
        error = run.Error;
        value = succeeded ? JsonData.From([.. run._found]) : default;
        return error is null;
    }

    public bool IsLast(int at) => at == Steps.Length - 1;

    /// <summary>Goes on with a value that a step led to.</summary>
    public bool Next(int at, PathPart part, JsonData value, bool isElement)
    {
        if (IsLast(at))
        {
            return Find(value);
        }

        _place.Add(part);
        var goesOn = NextHere(at, value, isElement);
        _place.RemoveAt(_place.Count - 1);
        return goesOn;
    }

    /// <summary>Goes on with an item, or with nothing outside the array.</summary>
    public bool NextItem(int at, ArrayNode array, int index)
    {
        var isElement = (uint)index < (uint)array.Count;
        return Next(at, new(null, index), isElement ? array.Items[index] : default, isElement);
    }

    /// <summary>Goes on with an item where it does not matter if the rest of the path leads to nothing.</summary>
    public bool NextForgiving(int at, ArrayNode array, int index)
    {
        _forgiving++;
        var goesOn = NextItem(at, array, index);
        _forgiving--;
        if (!goesOn && Error is { IsMiss: true })
        {
            Error = null;
            return true;
        }

        return goesOn;
    }

    /// <summary>Goes on with the value that the step was applied to.</summary>
    public bool NextHere(int at, JsonData value, bool isElement)
    {
        if (IsLast(at))
        {
            return Find(value);
        }

        if (!Spend())
        {
            return false;
        }

        if (_nesting >= limits.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Stop($"went deeper than {_nesting} steps", nameof(limits.MaxDepth));
        }

        _nesting++;
        var goesOn = Steps[at + 1].Apply(this, at + 1, value, isElement);
        _nesting--;
        return goesOn;
    }

    public void Enter(PathPart part) => _place.Add(part);

    public void LeaveTo(int depth) => _place.RemoveRange(depth, _place.Count - depth);

    /// <summary>Counts a step.</summary>
    /// <returns>Whether there are more to take.</returns>
    public bool Spend()
    {
        _taken++;
        if (_taken > limits.MaxSteps)
        {
            return Stop($"took more than {limits.MaxSteps} steps", nameof(limits.MaxSteps));
        }

        return _taken % StepsPerLook != 0 || Stopwatch.GetElapsedTime(_started) <= limits.MaxTime
            || Stop($"took longer than {limits.MaxTime}", nameof(limits.MaxTime));
    }

    /// <summary>Ends the evaluation with an error of a path inside a filter.</summary>
    public bool Fail(JsonPathError error)
    {
        Error = error;
        return false;
    }

    /// <summary>Deals with a step that could not be taken.</summary>
    /// <returns>Whether the evaluation goes on, which it does without a member where the path leads to several values anyway.</returns>
    public bool Fail(PathFault fault, int at, JsonData value, bool isElement)
    {
        if (fault == PathFault.NoMember && !IsLast(at) && path.LastIndefinite >= at - 1)
        {
            return true;
        }

        var isMiss = PathMessages.IsMiss(fault);
        return Fail(isMiss && _forgiving > 0 ? Unheard : new(PathMessages.Describe(fault, Steps, at, PlaceText(), value, isElement), isMiss));
    }

    private bool Find(JsonData value)
    {
        if (_found.Count >= limits.MaxItems)
        {
            return Stop($"found more than {limits.MaxItems} values", nameof(limits.MaxItems));
        }

        _found.Add(value.IsUndefined ? JsonData.Null : value);
        return Spend();
    }

    private bool Stop(FormattableString what, string limit) => Fail(JsonPathLimit.Reached(what, limit));

    private string PlaceText()
    {
        var text = new StringBuilder("$");
        foreach (var part in _place)
        {
            part.AppendTo(text);
        }

        return text.ToString();
    }
}

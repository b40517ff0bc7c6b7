using System.Diagnostics.CodeAnalysis;
using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>One evaluation of a path that may lead to several values.</summary>
internal sealed class PathRun(CompiledPath path, JsonData root, QueryRun run)
{
    private static readonly JsonPathError Unheard = new("", isMiss: true);

    private readonly List<JsonData> _found = [];
    private readonly List<PathPart> _place = [];
    private int _forgiving;

    public PathStep[] Steps { get; } = path.Steps;

    public JsonData Root { get; } = root;

    /// <summary>Why the evaluation ended, if it did.</summary>
    public JsonPathError? Error { get; private set; }

    /// <summary>How many parts the place of the current value has.</summary>
    public int Depth => _place.Count;

    public static bool TryEvaluate(CompiledPath path, JsonData root, QueryRun whole, out JsonData value, [NotNullWhen(false)] out JsonPathError? error)
    {
        var run = new PathRun(path, root, whole);
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

        var goesOn = Permit(run.Enter()) && Steps[at + 1].Apply(this, at + 1, value, isElement);
        run.Leave();
        return goesOn;
    }

    public void Enter(PathPart part) => _place.Add(part);

    public void LeaveTo(int depth) => _place.RemoveRange(depth, _place.Count - depth);

    /// <summary>Counts steps.</summary>
    /// <returns>Whether there are more to take.</returns>
    public bool Spend(long steps = 1) => Permit(run.Spend(steps));

    /// <summary>Counts the work on a text.</summary>
    /// <returns>Whether there are more steps to take.</returns>
    public bool SpendOnText(long length) => Permit(run.SpendOnText(length));

    /// <summary>The value as compact JSON.</summary>
    /// <returns>Whether the text is short enough to make.</returns>
    public bool TryText(in JsonData value, out string text) => Permit(run.MakeText(value, out text));

    /// <summary>Looks at the clock, behind something that can take long in one step.</summary>
    /// <returns>Whether there is time left.</returns>
    public bool Look() => Permit(run.Look());

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
        if (_found.Count >= run.Limits.MaxItems)
        {
            return Permit(QueryLimit.MaxItems);
        }

        _found.Add(value.IsUndefined ? JsonData.Null : value);
        return Spend();
    }

    private bool Permit(QueryLimit reached) => reached == QueryLimit.None || Fail(JsonPathError.Limit(run.Describe(reached)));

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

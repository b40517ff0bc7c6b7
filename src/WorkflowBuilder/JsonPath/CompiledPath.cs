using System.Diagnostics.CodeAnalysis;
using System.Text;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Paths;

/// <summary>The steps of a path behind its root.</summary>
internal sealed class CompiledPath
{
    private readonly DefiniteStep[]? _definite;

    public CompiledPath(PathStep[] steps)
    {
        Steps = steps;
        LastIndefinite = Array.FindLastIndex(steps, step => step is not DefiniteStep);
        _definite = LastIndefinite < 0 ? Array.ConvertAll(steps, step => (DefiniteStep)step) : null;
    }

    public PathStep[] Steps { get; }

    /// <summary>The last step that may lead to several values; -1 where none does.</summary>
    public int LastIndefinite { get; }

    /// <summary>Whether the path leads to one value at most.</summary>
    public bool IsDefinite => LastIndefinite < 0;

    /// <summary>Evaluates the path.</summary>
    /// <param name="root">What the path starts from.</param>
    /// <param name="limits">How much the evaluation may cost.</param>
    /// <param name="value">The value; undefined where the last step is an index outside the array.</param>
    /// <param name="error">Why there is no value.</param>
    public bool TryFind(JsonData root, QueryLimits limits, out JsonData value, [NotNullWhen(false)] out JsonPathError? error)
    {
        // A definite path takes no step twice, so that it needs no counting.
        return _definite is not null && _definite.Length <= limits.MaxSteps
            ? TryFollow(root, out value, out error)
            : TryFind(root, new QueryRun(limits, TimeProvider.System), out value, out error);
    }

    /// <summary>Evaluates the path as a part of a larger evaluation.</summary>
    /// <param name="root">What the path starts from.</param>
    /// <param name="run">The larger evaluation.</param>
    /// <param name="value">The value; undefined where the last step is an index outside the array.</param>
    /// <param name="error">Why there is no value.</param>
    public bool TryFind(JsonData root, QueryRun run, out JsonData value, [NotNullWhen(false)] out JsonPathError? error)
    {
        if (_definite is null)
        {
            return PathRun.TryEvaluate(this, root, run, out value, out error);
        }

        var reached = run.Spend(_definite.Length);
        if (reached == QueryLimit.None)
        {
            return TryFollow(root, out value, out error);
        }

        value = default;
        error = JsonPathError.Limit(run.Describe(reached));
        return false;
    }

    /// <summary>Follows a definite path.</summary>
    /// <param name="root">What the path starts from.</param>
    /// <param name="value">The value, or the last one that was reached.</param>
    /// <param name="at">The step that could not be taken.</param>
    public PathFault Follow(JsonData root, out JsonData value, out int at)
    {
        var steps = _definite!;
        var isElement = true;
        value = root;
        for (at = 0; at < steps.Length; at++)
        {
            var fault = steps[at].Follow(ref value, ref isElement);
            if (fault != PathFault.None)
            {
                return fault;
            }
        }

        return PathFault.None;
    }

    /// <summary>The error of a definite path.</summary>
    public JsonPathError Describe(PathFault fault, JsonData root, int at) => new(() => Message(fault, root, at), PathMessages.IsMiss(fault));

    private bool TryFollow(JsonData root, out JsonData value, [NotNullWhen(false)] out JsonPathError? error)
    {
        var fault = Follow(root, out value, out var at);
        error = fault == PathFault.None ? null : Describe(fault, root, at);
        return error is null;
    }

    // Goes the way again, so that an evaluation that fails costs no more than one that succeeds.
    private string Message(PathFault fault, JsonData root, int at)
    {
        var place = new StringBuilder("$");
        var value = root;
        var isElement = true;
        for (var i = 0; i < at; i++)
        {
            _definite![i].Place(value).AppendTo(place);
            _definite[i].Follow(ref value, ref isElement);
        }

        return PathMessages.Describe(fault, Steps, at, place.ToString(), value, isElement);
    }
}

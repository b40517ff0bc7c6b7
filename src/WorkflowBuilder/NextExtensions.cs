using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>Adds <c>Next</c> to everything that may have a successor.</summary>
public static class NextExtensions
{
    /// <summary>Runs <paramref name="next"/> after <paramref name="from"/>, by linking every open end of it.</summary>
    /// <param name="from">A state, a chain or a fragment.</param>
    /// <param name="next">What runs afterwards.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The chain of the two, so that calls can be strung together.</returns>
    /// <exception cref="InvalidOperationException">An open end already has a successor, or there is no open end.</exception>
    /// <example>
    /// <code>
    /// var chain = submitJob.Next(waitX).Next(getStatus);
    /// </code>
    /// </example>
    public static Chain Next(
        this INextable from, IChainable next, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(from);
        var place = new SourceLocation(file, line);
        if (next is null)
        {
            throw new ArgumentNullException(nameof(next), $"\"{from.Id}\" cannot be followed by null ({place}). Create the next state before linking it.");
        }

        if (next.StartState is null)
        {
            throw new InvalidOperationException(
                $"\"{next.Id}\" has no StartState, so it cannot follow \"{from.Id}\" ({place}). Create the states of a fragment in its constructor.");
        }

        var ends = from.EndStates;
        if (ends.Count == 0)
        {
            throw new InvalidOperationException(
                $"\"{next.Id}\" cannot follow \"{from.Id}\" ({place}), because no state at its end can have a successor. " +
                "After a Choice, call Afterwards(), which joins the open ends of its branches; Succeed and Fail end the workflow.");
        }

        foreach (var end in ends)
        {
            end.LinkTo(next.StartState, place);
        }

        return Chain.Sequence(from, next);
    }
}

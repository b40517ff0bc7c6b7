using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>
/// A reusable part of a workflow: derive from it, create the states in the constructor, and create one instance for every use.
/// </summary>
/// <remarks>
/// State names must be unique in a state machine, so a fragment that is used twice gets a prefix for each use
/// (<see cref="PrefixStates"/>). The names of states inside Parallel and Map states get it too.
/// </remarks>
public abstract class StateMachineFragment : INextable
{
    /// <summary>Creates the fragment.</summary>
    /// <param name="id">The name of this use of the fragment; the default prefix of its states.</param>
    protected StateMachineFragment(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public abstract State StartState { get; }

    /// <inheritdoc/>
    public abstract IReadOnlyList<INextable> EndStates { get; }

    /// <summary>Puts a prefix before the name of every state of the fragment.</summary>
    /// <param name="prefix">The prefix. Left out, it is the id of the fragment, a colon and a blank.</param>
    /// <returns>The same fragment.</returns>
    /// <remarks>The states of the fragment are those that lead from its start up to its open ends, nested ones included.</remarks>
    public StateMachineFragment PrefixStates(string? prefix = null)
    {
        prefix ??= $"{Id}: ";
        foreach (var state in StateWalk.Fragment(this))
        {
            state.AddPrefix(prefix);
        }

        return this;
    }

    /// <summary>Prefixes the states and wraps them in a <see cref="Parallel"/> of one branch.</summary>
    /// <param name="stateId">The name of the Parallel state. Left out, it is the id of the fragment.</param>
    /// <param name="prefixStates">The prefix of the states. Left out, it is the name of the Parallel state, a colon and a blank.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    /// <returns>The Parallel state. Its output is an array of one element.</returns>
    public Parallel ToSingleState(
        string? stateId = null, string? prefixStates = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        stateId ??= Id;
        PrefixStates(prefixStates ?? $"{stateId}: ");
        return new Parallel(stateId, file, line).Branch(this);
    }

    void INextable.LinkTo(State next, SourceLocation place)
    {
        foreach (var end in EndStates)
        {
            if (ReferenceEquals(end, this))
            {
                throw new InvalidOperationException($"Fragment \"{Id}\" names itself among its EndStates ({place}). Name the states at its open ends.");
            }

            end.LinkTo(next, place);
        }
    }
}

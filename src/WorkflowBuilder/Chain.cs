using System.Runtime.CompilerServices;

namespace WorkflowBuilder;

/// <summary>A run of states, from one start to any number of open ends.</summary>
public class Chain : INextable
{
    private Chain(State startState, IReadOnlyList<INextable> endStates, IChainable lastAdded)
    {
        StartState = startState;
        EndStates = endStates;
        Id = lastAdded.Id;
    }

    /// <summary>The name of what was added last.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public State StartState { get; }

    /// <inheritdoc/>
    public IReadOnlyList<INextable> EndStates { get; }

    /// <summary>Begins a chain with one state, or with another chain.</summary>
    /// <param name="state">What the chain begins with.</param>
    public static Chain Start(IChainable state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new(state.StartState, state.EndStates, state);
    }

    /// <summary>Makes the chain that runs from the start of one to the ends of another. It links nothing.</summary>
    /// <param name="start">Where the chain starts.</param>
    /// <param name="next">What the chain ends with.</param>
    public static Chain Sequence(IChainable start, IChainable next)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(next);
        return new(start.StartState, next.EndStates, next);
    }

    /// <summary>Makes a chain of states that are linked already.</summary>
    /// <param name="startState">The state that runs first.</param>
    /// <param name="endStates">The open ends.</param>
    /// <param name="lastAdded">What messages name as the last part of the chain.</param>
    public static Chain Custom(State startState, IReadOnlyList<INextable> endStates, IChainable lastAdded)
    {
        ArgumentNullException.ThrowIfNull(startState);
        ArgumentNullException.ThrowIfNull(endStates);
        ArgumentNullException.ThrowIfNull(lastAdded);
        return new(startState, endStates, lastAdded);
    }

    /// <summary>Wraps the chain in a <see cref="Parallel"/> of one branch, so that it can be retried and caught as a whole.</summary>
    /// <param name="name">The name of the Parallel state. Its output is an array of one element.</param>
    /// <param name="file">Filled in by the compiler: the file of the call.</param>
    /// <param name="line">Filled in by the compiler: the line of the call.</param>
    public Parallel ToSingleState(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new Parallel(name, file, line).Branch(this);

    void INextable.LinkTo(State next, SourceLocation place)
    {
        foreach (var end in EndStates)
        {
            end.LinkTo(next, place);
        }
    }
}

using WorkflowBuilder.Json;

namespace WorkflowBuilder.Runner;

/// <summary>Takes the results of the child executions of a map run.</summary>
internal interface IMapResults : IDisposable
{
    /// <summary>Whether child executions that never started are results too.</summary>
    bool TakesPending { get; }

    /// <summary>Takes an execution that has ended, or that was never started.</summary>
    /// <param name="index">Its number in the map run, from 0.</param>
    /// <param name="execution">The execution.</param>
    /// <exception cref="StatesException">It cannot be taken.</exception>
    void Add(long index, ChildExecution execution);

    /// <summary>Ends the map run.</summary>
    /// <returns>The result of the state.</returns>
    /// <exception cref="StatesException">There can be no result.</exception>
    JsonData Complete();
}

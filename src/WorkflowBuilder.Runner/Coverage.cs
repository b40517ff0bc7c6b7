namespace WorkflowBuilder.Runner;

/// <summary>Which states and ways of a definition runs went through, and which not. Coverages of the same definition can be added up.</summary>
public sealed class Coverage
{
    private readonly IReadOnlyList<StateRunner> _states;
    private readonly long[] _visits;
    private readonly long[][] _taken;

    internal Coverage(IReadOnlyList<StateRunner> states)
    {
        _states = states;
        _visits = new long[states.Count];
        _taken = [.. states.Select(state => new long[state.Exits.Count])];
    }

    /// <summary>The states with the number of visits, in the order of the definition.</summary>
    public IReadOnlyList<StateCoverage> States => [.. _states.Select(state => new StateCoverage(
        state.Name,
        state.Pointer,
        _visits[state.Number],
        [.. state.Exits.Select(exit => new TransitionCoverage(exit.Field, exit.TargetName, _taken[state.Number][exit.Number]))]))];

    internal void Enter(StateRunner state) => _visits[state.Number]++;

    internal void Take(StateRunner state, int exit) => _taken[state.Number][exit]++;
}

using WorkflowBuilder.Asl;

namespace WorkflowBuilder.Runner;

/// <summary>Makes the runners of a definition, inner ones included, and links them.</summary>
internal sealed class StateCompilation(QueryLanguage language)
{
    private readonly List<StateRunner> _states = [];
    private readonly List<LaneRunner> _scopes = [];

    /// <summary>All runners; the number of each is its place.</summary>
    public IReadOnlyList<StateRunner> States => _states;

    /// <summary>The definition and the scopes inside its states; the number of each is its place.</summary>
    public IReadOnlyList<LaneRunner> Scopes => _scopes;

    /// <summary>The query language of a state.</summary>
    public QueryLanguage LanguageOf(StateDefinition state) => state.QueryLanguage ?? language;

    /// <summary>Takes a runner in and gives it its number.</summary>
    public int Add(StateRunner state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>Makes the runners of a scope.</summary>
    /// <exception cref="InvalidDefinitionException">A state leads to one that does not exist, or a field is wrong.</exception>
    public LaneRunner Compile(StateGraph graph)
    {
        var states = graph.States.ToDictionary(state => state.Name, Compile, StringComparer.Ordinal);
        foreach (var exit in states.Values.SelectMany(state => state.Exits))
        {
            exit.Target = exit.TargetName is null ? null : Find(exit.TargetName);
        }

        return AddScope(Find(graph.StartAt ?? throw new InvalidDefinitionException(graph.Pointer, "StartAt is missing.")), graph.Pointer);

        StateRunner Find(string name) => states.TryGetValue(name, out var state)
            ? state
            : throw new InvalidDefinitionException(graph.Pointer, $"There is no state \"{name}\".");
    }

    /// <summary>Makes the runner of a state that is tested alone: what follows it and what is inside it does not run.</summary>
    /// <exception cref="InvalidDefinitionException">A field is wrong.</exception>
    public LaneRunner CompileAlone(StateDefinition state)
    {
        StateRunner runner = state switch
        {
            ParallelState parallel => new MockedParallelRunner(parallel, this),
            MapState map => new MockedMapRunner(map, this),
            _ => Compile(state),
        };
        return AddScope(runner, pointer: "");
    }

    private LaneRunner AddScope(StateRunner start, string pointer)
    {
        var scope = new LaneRunner(start, pointer, _scopes.Count);
        _scopes.Add(scope);
        return scope;
    }

    private StateRunner Compile(StateDefinition state) => state switch
    {
        PassState pass => new PassStateRunner(pass, this),
        ChoiceState choice => new ChoiceStateRunner(choice, this),
        WaitState wait => new WaitStateRunner(wait, this),
        SucceedState succeed => new SucceedStateRunner(succeed, this),
        FailState fail => new FailStateRunner(fail, this),
        TaskState task => new TaskStateRunner(task, this),
        ParallelState parallel => new ParallelStateRunner(parallel, this),
        MapState map when (map.ItemProcessor ?? map.Iterator)?.Mode == "DISTRIBUTED" => new DistributedMapStateRunner(map, this),
        MapState map => new MapStateRunner(map, this),
        _ => throw new InvalidDefinitionException(state.Pointer, $"There is no state type \"{state.Type}\"."),
    };
}

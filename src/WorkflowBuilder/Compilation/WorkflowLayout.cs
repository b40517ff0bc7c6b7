namespace WorkflowBuilder;

/// <summary>Finds every state of a workflow and the scope it belongs to, without recursion.</summary>
internal sealed class WorkflowLayout
{
    // A definition this deep is a mistake (a state nested in itself, a loop that never ends); AWS refuses far less.
    private const int MaxDepth = 1_000;

    private readonly Dictionary<State, StateLayout> _places = [];
    private readonly Dictionary<string, State> _names = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _problems = [];

    public WorkflowLayout(State start)
    {
        Root = new(start, owner: null, index: 0);
        var scopes = new Queue<ScopeLayout>([Root]);
        while (scopes.TryDequeue(out var scope))
        {
            Place(scope, scopes);
        }
    }

    public ScopeLayout Root { get; }

    /// <summary>All states, outer scopes before inner ones.</summary>
    public List<StateLayout> States { get; } = [];

    public IReadOnlyList<Diagnostic> Problems => _problems;

    private void Place(ScopeLayout scope, Queue<ScopeLayout> scopes)
    {
        foreach (var state in StateWalk.Scope(scope.Start, includeErrorHandlers: true))
        {
            var layout = new StateLayout(state, scope);
            if (_places.TryGetValue(state, out var other))
            {
                _problems.Add(AuthoringDiagnostics.StateInTwoScopes(state, layout.Pointer, other.Pointer));
                continue;
            }

            _places.Add(state, layout);
            CheckName(layout);
            scope.States.Add(layout);
            States.Add(layout);
            Nest(layout, scopes);
        }
    }

    private void CheckName(StateLayout layout)
    {
        var state = layout.State;
        if (state.Name.Length > State.MaxNameLength)
        {
            Report(TransitionDiagnostics.BadStateName(layout.Pointer, state.Name, state.Location.ToString(), State.MaxNameLength, layout.AwsLocation));
        }

        if (!_names.TryAdd(state.Name, state))
        {
            var first = _names[state.Name];
            var places = (First: first.Location.ToString(), Second: state.Location.ToString());
            Report(TransitionDiagnostics.DuplicateName(layout.Pointer, state.Name, places.First, places.Second, layout.AwsLocation) with
            {
                Related = [new("The first state of that name is here.", _places[first].Pointer) { Location = first.Location }],
            });
        }

        void Report(Diagnostic problem) => _problems.Add(problem with { Location = state.Location });
    }

    private void Nest(StateLayout layout, Queue<ScopeLayout> scopes)
    {
        if (layout.Scope.Depth == MaxDepth && layout.State.Nested.Count > 0)
        {
            _problems.Add(AuthoringDiagnostics.NestedTooDeep(layout.State, MaxDepth));
            return;
        }

        foreach (var nested in layout.State.Nested)
        {
            var scope = new ScopeLayout(nested.StartState, layout, layout.Nested.Count);
            layout.Nested.Add(scope);
            scopes.Enqueue(scope);
        }
    }
}

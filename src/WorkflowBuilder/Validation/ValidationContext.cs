using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What the rules look at: a definition, flattened once for all of them, and the problems they add.</summary>
internal sealed class ValidationContext
{
    private readonly bool _knowsLanguage;
    private QueryLists? _queries;
    private IReadOnlyList<Assignment>? _assignments;
    private ILookup<string, Assignment>? _assignmentsByName;
    private List<ChoiceAnalysis>? _choices;
    private List<StaticText>? _staticTexts;
    private Dictionary<ScopeContext, PathBounds>? _bounds;
    private ShapeFlow? _shapes;
    private VariableUses? _variables;
    private VariableShapes? _variableShapes;
    private List<MissingRead>? _missingReads;
    private CertainRuns? _certainRuns;

    /// <param name="definition">The definition.</param>
    /// <param name="type">The kind of state machine that it is for.</param>
    /// <param name="options">Which problems are asked for; left out, all.</param>
    public ValidationContext(StateMachineDefinition definition, StateMachineType type, ValidationOptions? options = null)
    {
        Definition = definition;
        _knowsLanguage = HasKnownLanguage(definition);
        Problems = new(definition.Source, options);
        ShowsHints = options?.ShowsHints != false;
        AllowedActions = options?.AllowedActions;
        Type = type;
        KnowsType = options?.Type is not null;
        Root = new(definition, null, type);
        var scopes = new List<ScopeContext> { Root };
        var states = new List<StateContext>();
        for (var i = 0; i < scopes.Count; i++)
        {
            foreach (var state in scopes[i].Graph.States)
            {
                var context = new StateContext(state, scopes[i], definition.QueryLanguage);
                scopes[i].States.Add(context);
                states.Add(context);
                foreach (var nested in state.Nested)
                {
                    var inner = new ScopeContext(nested, context, scopes[i].Type);
                    context.Scopes.Add(inner);
                    scopes.Add(inner);
                }
            }
        }

        Scopes = scopes;
        States = states;
    }

    public StateMachineDefinition Definition { get; }

    public StateMachineType Type { get; }

    /// <summary>Whether somebody said of what kind the state machine is, and it is not taken for a standard one for want of an answer.</summary>
    public bool KnowsType { get; }

    public ProblemList Problems { get; }

    /// <summary>Whether hints are asked for, so that it is worth looking for what would be no more than that.</summary>
    public bool ShowsHints { get; }

    /// <summary>The IAM actions that the role of the state machine allows; <see langword="null"/> where they are not known.</summary>
    public IReadOnlyCollection<string>? AllowedActions { get; }

    /// <summary>The scope of the whole definition.</summary>
    public ScopeContext Root { get; }

    /// <summary>All scopes, outer ones before inner ones.</summary>
    public IReadOnlyList<ScopeContext> Scopes { get; }

    /// <summary>The states of all scopes, outer ones before inner ones.</summary>
    public IReadOnlyList<StateContext> States { get; }

    /// <summary>The expressions of all JSONata states, in the order of the states.</summary>
    public IReadOnlyList<JsonataQuery> Jsonata => Queries.Jsonata;

    /// <summary>The texts of all JSONata states that are no expressions, though they have a mark of one or should be one.</summary>
    public IReadOnlyList<MarkedText> MarkedTexts => Queries.MarkedTexts;

    /// <summary>The paths of all JSONPath states, in the order of the states.</summary>
    public IReadOnlyList<PathQuery> Paths => Queries.Paths;

    /// <summary>What the text of a value says as a path or a call in a JSONPath state; <see langword="null"/> where none of them has that text.</summary>
    public PathParse? PathAt(JsonSyntaxNode? node) => Queries.PathAt(node);

    /// <summary>What the text of a value says as an expression in a JSONata state; <see langword="null"/> where none of them has that text.</summary>
    public JsonataParse? ExpressionAt(JsonSyntaxNode? node) => Queries.ExpressionAt(node);

    /// <summary>The payload templates of all JSONPath states, in the order of the states.</summary>
    public IReadOnlyList<PayloadField> Payloads => Queries.Payloads;

    /// <summary>The variables that states set, in the order of the states.</summary>
    public IReadOnlyList<Assignment> Assignments => _assignments ??= AssignmentFinder.Of(this);

    /// <summary>Gives where a variable is set.</summary>
    public IEnumerable<Assignment> AssignmentsOf(string name) =>
        (_assignmentsByName ??= Assignments.ToLookup(assignment => assignment.Name, StringComparer.Ordinal))[name];

    /// <summary>Whether the query language of a state is written out, and no placeholder.</summary>
    public bool KnowsLanguageOf(StateContext state) => _knowsLanguage && HasKnownLanguage(state.State);

    /// <summary>What can be said of the rules of the Choice states.</summary>
    public IReadOnlyList<ChoiceAnalysis> Choices => _choices ??= ChoiceAnalysis.All(this);

    /// <summary>The texts that look like queries where no query is evaluated.</summary>
    public IReadOnlyList<StaticText> StaticTexts => _staticTexts ??= StaticTextFinder.Find(this);

    /// <summary>Gives the least and the most that it takes to get through a scope.</summary>
    public PathBounds BoundsOf(ScopeContext scope) => (_bounds ??= PathBounds.OfAll(this))[scope];

    /// <summary>Gives how often a Map runs its item processor.</summary>
    public Bounds IterationsOf(StateContext state) => state.State is MapState map ? IterationCount.Of(map, Shapes[state]?.Items) : Bounds.None;

    /// <summary>What the data of all states is known to be.</summary>
    public ShapeFlow Shapes => _shapes ??= new(this);

    /// <summary>Which states run for some input.</summary>
    public CertainRuns CertainRuns => _certainRuns ??= new(this);

    /// <summary>The reads that lead to nothing on any way to their state.</summary>
    public IReadOnlyList<MissingRead> MissingReads => _missingReads ??= [.. WorkflowBuilder.MissingReads.In(this)];

    /// <summary>Where the states read and assign variables.</summary>
    public VariableUses Variables => _variables ??= VariableUses.Of(this);

    /// <summary>What the variables may be.</summary>
    public VariableShapes VariableShapes => _variableShapes ??= new(this);

    private QueryLists Queries => _queries ??= QueryLists.Of(this);

    private static bool HasKnownLanguage(AslNode node) => node.Syntax.Find("QueryLanguage") is not { } value || !Placeholder.IsIn(value);
}

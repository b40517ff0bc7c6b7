using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>A state, and what is around it.</summary>
internal sealed class StateContext(StateDefinition state, ScopeContext scope, QueryLanguage machineLanguage)
{
    private static readonly List<ScopeContext> None = [];

    private List<ScopeContext>? _scopes;
    private TransitionTarget[]? _targets;

    public StateDefinition State { get; } = state;

    public ScopeContext Scope { get; } = scope;

    /// <summary>The query language: the state's own, or else that of the machine. A Parallel or Map does not pass its language on.</summary>
    public QueryLanguage Language { get; } = state.QueryLanguage ?? machineLanguage;

    /// <summary>Whether the state takes back the JSONata of the machine, for which Step Functions reports nothing else about its query language.</summary>
    public bool IsDowngrade { get; } = machineLanguage == QueryLanguage.Jsonata && state.QueryLanguage == QueryLanguage.JsonPath;

    public string Name => State.Name;

    /// <summary>The names of the states that this one leads to, and the fields that name them.</summary>
    public TransitionTarget[] Targets => _targets ??= State.Targets;

    /// <summary>Whether all ways from the state are known: nothing that may lead elsewhere is unknown or a placeholder.</summary>
    public bool IsUnderstood =>
        State is not UnknownState
        && !Placeholder.IsIn(Name)
        && !MayHaveMore(State)
        && !Array.Exists(Targets, target => Placeholder.IsIn(target.Name))
        && State switch
        {
            ChoiceState choice => choice.HasAllRules && !choice.Choices.Any(MayHaveMore),
            WorkStateDefinition work => work.HasAllCatchers && !work.Catch.Any(MayHaveMore),
            _ => true,
        };

    /// <summary>The place of the state among those of its scope.</summary>
    public int Index { get; } = scope.States.Count;

    /// <summary>The state in the words of a message.</summary>
    public string Owner => $"state \"{State.Name}\"";

    /// <summary>A value of the state in the words of a message: <c>Output/total of state "S"</c>.</summary>
    public string Describe(JsonSyntaxNode node)
    {
        var (place, own) = (node.AwsLocation, State.Syntax.AwsLocation);
        return $"{place[Math.Min(own.Length + 1, place.Length)..]} of {Owner}";
    }

    /// <summary>The scopes inside the state.</summary>
    public List<ScopeContext> Scopes => State is ParallelState or MapState ? _scopes ??= [] : None;

    private static bool MayHaveMore(AslNode node) => node.UnknownFields.Count > 0 && Placeholder.IsInNames(node.Syntax);
}

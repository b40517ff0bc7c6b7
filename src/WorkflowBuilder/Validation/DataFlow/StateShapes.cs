using WorkflowBuilder.Asl;

namespace WorkflowBuilder;

/// <summary>What the data of a state is known to be, from its input to what it passes on. What is <see langword="null"/> never comes to be.</summary>
internal sealed class StateShapes(StateContext context, ScopeShapes scope)
{
    private static readonly List<ScopeShapes> None = [];

    private List<ScopeShapes>? _scopes;
    private bool? _asksWhatIsThere;

    public StateContext Context { get; } = context;

    public ScopeShapes Scope { get; } = scope;

    /// <summary>The scopes inside the state.</summary>
    public List<ScopeShapes> Scopes => Context.State is ParallelState or MapState ? _scopes ??= [] : None;

    /// <summary>How many of them have not ended yet on any path.</summary>
    public int UnfinishedScopes { get; set; }

    public Shape? Input { get; set; }

    /// <summary>What <c>InputPath</c> leaves of the input.</summary>
    public Shape? Effective { get; set; }

    /// <summary>What came of the work.</summary>
    public Shape? Result { get; set; }

    /// <summary>What <c>ResultSelector</c> makes of it; in a Choice the input as its rules leave it, where what they test for may be there.</summary>
    public Shape? Selected { get; set; }

    /// <summary>What there is when <c>ResultPath</c> has put it into the input.</summary>
    public Shape? Placed { get; set; }

    /// <summary>What <c>OutputPath</c> or <c>Output</c> makes of that, for the next state. Each rule of a Choice may make something else.</summary>
    public Shape? Output { get; set; }

    /// <summary>What a Map takes its items from, unless that is an <c>ItemReader</c>.</summary>
    public Shape? Items { get; set; }

    /// <summary>Whether a rule of the Choice asks for what is there, so that other rules may count on it.</summary>
    public bool AsksWhatIsThere => _asksWhatIsThere ??= Context.State is ChoiceState { AsksWhatIsThere: true };

    /// <summary>Gives what the expressions in <c>Output</c> and <c>Assign</c> of the state, or of a catcher of it, can read.</summary>
    public ExpressionShapes ForExpressions(Catcher? catcher) => catcher is not null
        ? new(Input!, "errorOutput", ShapeFlow.ErrorOf(catcher))
        : new(Context.State is ChoiceState ? Selected! : Input!, "result", Context.State is WorkStateDefinition ? Result : null);

    /// <summary>How often the state was looked at.</summary>
    public int Visits { get; set; }

    /// <summary>Whether the state is to be looked at again.</summary>
    public bool IsOpen { get; set; }
}

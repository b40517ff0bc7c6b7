namespace WorkflowBuilder;

/// <summary>A state of a workflow. It can be changed until the workflow is compiled; compiling copies it.</summary>
/// <remarks>See <see href="https://states-language.net/spec.html#states-fields"/>.</remarks>
public abstract class State : IChainable
{
    /// <summary>The greatest number of characters that Step Functions allows in the name of a state.</summary>
    internal const int MaxNameLength = 80;

    private protected State(string name, string file, int line)
    {
        Location = new SourceLocation(file, line);
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException($"A state needs a name ({Location}). Give it one of 1 to {MaxNameLength} characters.", nameof(name));
        }

        if (name.Length > MaxNameLength)
        {
            throw new ArgumentException(
                $"The state name \"{name}\" has {name.Length} characters ({Location}). Step Functions allows {MaxNameLength}; shorten it.", nameof(name));
        }

        Id = name;
        Name = name;
    }

    /// <summary>The name as it was given, without prefixes.</summary>
    public string Id { get; }

    /// <summary>The name in the definition: the prefixes of the fragments around the state, then <see cref="Id"/>.</summary>
    public string Name { get; private set; }

    /// <summary>The C# line that created the state.</summary>
    public SourceLocation Location { get; }

    /// <summary>A description for people.</summary>
    public string? Comment { get; set; }

    /// <summary>The query language of the state.</summary>
    /// <value>The default is <see langword="null"/>: settled when the workflow is compiled, from the fields in use.</value>
    public QueryLanguage? QueryLanguage { get; set; }

    /// <inheritdoc/>
    public State StartState => this;

    /// <inheritdoc/>
    public IReadOnlyList<INextable> EndStates => this is INextable nextable ? [nextable] : [];

    /// <summary>The workflow that was compiled with this state in it.</summary>
    internal Workflow? Owner { get; set; }

    /// <summary>The state that <c>Next</c> leads to.</summary>
    internal State? Successor { get; private set; }

    /// <summary>The scopes inside this state: branches, item processor.</summary>
    internal virtual IReadOnlyList<IChainable> Nested => [];

    private SourceLocation SuccessorPlace { get; set; }

    /// <summary>Puts a prefix before the name.</summary>
    /// <param name="prefix">The prefix; it stands before those that the state has already.</param>
    public void AddPrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        Name = prefix + Name;
    }

    /// <summary>Finds the states that can be reached from <paramref name="start"/> in its own scope, itself included.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="options">What to follow.</param>
    public static IReadOnlyList<State> FindReachableStates(State start, FindStateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        return [.. StateWalk.Scope(start, options?.IncludeErrorHandlers ?? false)];
    }

    /// <summary>Finds the states that can be reached from <paramref name="start"/> and lead nowhere.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="options">What to follow.</param>
    public static IReadOnlyList<State> FindReachableEndStates(State start, FindStateOptions? options = null)
    {
        // A state with a handler still leads nowhere when it succeeds.
        return [.. FindReachableStates(start, options).Where(state => !state.Targets(includeErrorHandlers: false).Any())];
    }

    /// <summary>Keeps those of <paramref name="states"/> that may have a successor.</summary>
    /// <param name="states">The states to look at.</param>
    public static IReadOnlyList<INextable> FilterNextables(IEnumerable<State> states) => [.. states.OfType<INextable>()];

    /// <summary>Gives the name and the place, as messages show them: <c>"Submit" (Jobs.cs:12)</c>.</summary>
    public override string ToString() => $"\"{Name}\" ({Location})";

    /// <summary>The states this one leads to within its scope, the main path first.</summary>
    internal virtual IEnumerable<State> Targets(bool includeErrorHandlers)
    {
        if (Successor is not null)
        {
            yield return Successor;
        }

        if (includeErrorHandlers && this is IRetryable { ErrorHandling: var handling })
        {
            foreach (var handler in handling.Handlers)
            {
                yield return handler;
            }
        }
    }

    /// <summary>Whether <paramref name="target"/> is what follows this state when it is an open end.</summary>
    internal virtual bool IsOpenEndTarget(State target) => target == Successor;

    /// <summary>Lists the fields of the state; the compiler puts them in order.</summary>
    internal virtual void Describe(StateFields fields) => fields.Add(AslField.Comment, Comment);

    private protected void SetSuccessor(State next, SourceLocation place)
    {
        if (Successor is not null)
        {
            throw new InvalidOperationException(
                $"State {this} is already followed by \"{Successor.Name}\" (linked at {SuccessorPlace}), so it cannot be followed by \"{next.Name}\" " +
                $"({place}). Branch with a Choice, or run both in a Parallel.");
        }

        Successor = next;
        SuccessorPlace = place;
    }
}

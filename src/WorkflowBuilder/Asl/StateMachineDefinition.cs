namespace WorkflowBuilder.Asl;

/// <summary>A definition in the Amazon States Language, as <see cref="AslReader"/> reads it. It is immutable.</summary>
/// <remarks>Fields that are missing or of the wrong kind are <see langword="null"/>. See <see href="https://states-language.net/spec.html"/>.</remarks>
public sealed record StateMachineDefinition : StateGraph
{
    internal StateMachineDefinition(JsonSyntaxNode syntax, JsonSource source)
        : base(syntax) => Source = source;

    /// <summary>The query language of the states that do not have their own.</summary>
    /// <value><see cref="QueryLanguage.JsonPath"/> where the definition names none.</value>
    public QueryLanguage QueryLanguage { get; internal init; }

    /// <summary>The version of the language; there is <c>1.0</c>.</summary>
    public string? Version { get; internal init; }

    /// <summary>How long an execution may take.</summary>
    public AslNumber? TimeoutSeconds { get; internal init; }

    /// <summary>The file the definition was read from.</summary>
    public string? File => Source.File;

    /// <summary>The text the definition was read from.</summary>
    internal JsonSource Source { get; }

    /// <summary>Gives the line and column of a value in the document.</summary>
    /// <param name="pointer">The JSON Pointer of the value; empty for the whole document.</param>
    /// <returns>The place, or <see langword="null"/> where the document has no such value.</returns>
    public SourceLocation? Locate(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        var node = Syntax;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node?.Follow(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return node is null ? null : Source.Locate(node.Start);
    }

    /// <summary>Gives all scopes, outer ones before inner ones.</summary>
    public IEnumerable<StateGraph> Graphs()
    {
        var open = new Queue<StateGraph>([this]);
        while (open.TryDequeue(out var graph))
        {
            yield return graph;
            foreach (var nested in graph.States.SelectMany(state => state.Nested))
            {
                open.Enqueue(nested);
            }
        }
    }
}

namespace WorkflowBuilder.Jsonata;

/// <summary>What an expression uses, found without evaluating it.</summary>
public sealed record JsonataAnalysis
{
    /// <summary>The variables that are read and not bound in the expression, without <c>$</c>; functions of the language are none.</summary>
    public required IReadOnlyList<JsonataReference> FreeVariables { get; init; }

    /// <summary>The fields that are read from the input of the expression, which AWS does not give.</summary>
    public required IReadOnlyList<JsonataReference> TopLevelFields { get; init; }

    /// <summary>Where <c>$</c> is read while it stands for the input of the expression, which AWS does not give.</summary>
    public required IReadOnlyList<JsonataReference> ContextReferences { get; init; }

    /// <summary>Where <c>$$</c> is read, which AWS does not allow.</summary>
    public required IReadOnlyList<JsonataReference> RootReferences { get; init; }

    /// <summary>The functions that are called by names nothing is bound to.</summary>
    public required IReadOnlyList<JsonataReference> UnknownFunctions { get; init; }

    /// <summary>
    /// The members of <c>$states</c> that are read: <c>input</c>, <c>context</c>, <c>result</c>, <c>errorOutput</c> or a name AWS does not know.
    /// </summary>
    public required IReadOnlyList<JsonataReference> StatesMembers { get; init; }

    /// <summary>What is read of variables: the names that follow them, such as <c>input</c> and <c>order</c> in <c>$states.input.order</c>.</summary>
    internal IReadOnlyList<JsonataRead> Reads { get; init; } = [];

    /// <summary>The variables that <c>$exists</c>, or a condition that is nothing else, asks for.</summary>
    internal IReadOnlyCollection<string> TestedVariables { get; init; } = [];

    /// <summary>The calls of functions of the language.</summary>
    internal IReadOnlyList<JsonataCall> Calls { get; init; } = [];

    /// <summary>Where functions of the language are named, to be called or passed on.</summary>
    internal IReadOnlyList<SyntaxNode> FunctionNames { get; init; } = [];

    /// <summary>The operators.</summary>
    internal IReadOnlyList<SyntaxNode> Operations { get; init; } = [];

    internal static JsonataAnalysis Of(SyntaxNode syntax, JsonataDialect dialect) => ReferenceFinder.Find(syntax, dialect);
}

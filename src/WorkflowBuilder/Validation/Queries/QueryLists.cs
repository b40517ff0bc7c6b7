using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>All queries of a definition, in the order of its states.</summary>
internal sealed class QueryLists
{
    private readonly IReadOnlyDictionary<string, PathParse> _paths;
    private readonly IReadOnlyDictionary<string, JsonataParse> _expressions;

    private QueryLists(JsonataQueryFinder jsonata, PathQueryFinder paths)
    {
        _paths = paths.Parsed;
        _expressions = jsonata.Parsed;
        Jsonata = jsonata.Found;
        MarkedTexts = jsonata.MarkedTexts;
        Paths = paths.Found;
        Payloads = paths.Payloads;
    }

    public IReadOnlyList<JsonataQuery> Jsonata { get; }

    public IReadOnlyList<MarkedText> MarkedTexts { get; }

    public IReadOnlyList<PathQuery> Paths { get; }

    public IReadOnlyList<PayloadField> Payloads { get; }

    public PathParse? PathAt(JsonSyntaxNode? node) => node?.Text is { } text ? _paths.GetValueOrDefault(text) : null;

    public JsonataParse? ExpressionAt(JsonSyntaxNode? node) => node?.Text is { } text ? _expressions.GetValueOrDefault(text) : null;

    /// <summary>Finds them. States whose query language is unknown or taken back are left out: nothing can be said of their fields.</summary>
    public static QueryLists Of(ValidationContext context)
    {
        var jsonata = new JsonataQueryFinder(HiddenFunctions(context.Assignments));
        var paths = new PathQueryFinder();
        foreach (var state in context.States)
        {
            if (!HasQueries(context, state))
            {
                continue;
            }

            if (state.Language == QueryLanguage.Jsonata)
            {
                jsonata.Visit(state);
            }
            else
            {
                paths.Visit(state);
            }
        }

        return new(jsonata, paths);
    }

    /// <summary>Whether the query language of a state is known, so that something can be said of its fields.</summary>
    public static bool HasQueries(ValidationContext context, StateContext state) =>
        state.State is not UnknownState && !state.IsDowngrade && context.KnowsLanguageOf(state);

    /// <summary>The functions that variables have the names of; <see langword="null"/> for none.</summary>
    private static HashSet<string>? HiddenFunctions(IReadOnlyList<Assignment> assignments)
    {
        HashSet<string>? hidden = null;
        foreach (var assignment in assignments)
        {
            if (BuiltInFunctions.For(JsonataDialect.Aws).ContainsKey(assignment.Name))
            {
                (hidden ??= new(StringComparer.Ordinal)).Add(assignment.Name);
            }
        }

        return hidden;
    }
}

using WorkflowBuilder.Asl;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Follows an error that took the place of the input, as far as states pass it on, to the first state that reads something else from it.</summary>
internal sealed class LostInputWalk
{
    private const int MaxStates = 100;

    // States and their queries, of all walks together, so that many catchers in a large scope do not take long.
    private int _stepsLeft = 20_000;

    private readonly ValidationContext _context;
    private readonly HashSet<JsonSyntaxNode> _certain;
    private readonly Lazy<ILookup<StateContext, PathQuery>> _paths;
    private readonly Lazy<ILookup<StateContext, JsonataQuery>> _expressions;
    private readonly Dictionary<StateContext, LostRead?> _found = [];

    public LostInputWalk(ValidationContext context)
    {
        _context = context;
        _certain = [.. context.MissingReads.Where(read => read.IsOfLostInput).Select(read => read.Node)];
        _paths = new(() => context.Paths.ToLookup(query => query.State));
        _expressions = new(() => context.Jsonata.ToLookup(query => query.State));
    }

    /// <summary>Gives the first read of the lost input; <see langword="null"/> where there is none.</summary>
    /// <param name="handler">The state that the error goes to.</param>
    public LostRead? FirstRead(StateContext handler)
    {
        if (!_found.TryGetValue(handler, out var found))
        {
            _found[handler] = found = Walk(handler);
        }

        return found;
    }

    private LostRead? Walk(StateContext handler)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal) { "Error", "Cause" };
        var seen = new HashSet<StateContext> { handler };
        var open = new Queue<StateContext>([handler]);
        while (seen.Count <= MaxStates && _stepsLeft-- > 0 && open.TryDequeue(out var state) && QueryLists.HasQueries(_context, state))
        {
            if (ReadIn(state, kept) is { } read)
            {
                return read;
            }

            foreach (var name in PassesOn(state, kept) ? NextOf(state.State) : [])
            {
                if (state.Scope.Find(name) is { } next && seen.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return null;
    }

    private LostRead? ReadIn(StateContext state, HashSet<string> kept)
    {
        if (state.Language == QueryLanguage.Jsonata)
        {
            foreach (var query in _expressions.Value[state])
            {
                _stepsLeft--;
                foreach (var read in query.Analysis?.Reads ?? [])
                {
                    if (read is { Variable: "states", IsTested: false, Names: ["input", var name, ..] } && !kept.Contains(name))
                    {
                        return new(state, query.Node, $"$states.{string.Join('.', read.Names)}", _certain.Contains(query.Node));
                    }
                }
            }

            return null;
        }

        foreach (var query in IsTesting(state.State) ? [] : _paths.Value[state])
        {
            _stepsLeft--;
            foreach (var path in query.Path is { } single ? [single] : query.Intrinsic?.Paths ?? [])
            {
                if (IsInput(query, state.State)
                    && path is { Root: PathRoot.Input, IsDefinite: true, Steps: [NameStep { Name: var name }, ..] }
                    && !kept.Contains(name))
                {
                    return new(state, query.Node, path.Text, _certain.Contains(query.Node));
                }
            }
        }

        return null;
    }

    private static bool IsInput(PathQuery query, StateDefinition state) =>
        query.Field == "InputPath"
        || (state.InputPath is null
            && query.Field is not ("ResultPath" or "ResultSelector" or "OutputPath" or "Assign"));

    /// <summary>Whether a Choice asks what is there, as a handler may that is not only for errors.</summary>
    private static bool IsTesting(StateDefinition state) => state is ChoiceState { AsksWhatIsThere: true };

    /// <summary>Whether the input of a state is in its output; adds the name by which it puts something beside it.</summary>
    private static bool PassesOn(StateContext context, HashSet<string> kept)
    {
        var state = context.State;
        if (context.Language == QueryLanguage.Jsonata)
        {
            return state is PassState or WaitState or ChoiceState && !state.Has("Output");
        }

        if (state.OutputPath is not null || IsTesting(state))
        {
            return false;
        }

        var path = state is PassState pass ? pass.ResultPath : (state as WorkStateDefinition)?.ResultPath;
        if (state is WaitState or ChoiceState or PassState { Result: null, Parameters: null, ResultPath: null })
        {
            return state.InputPath is null;
        }

        if (path is { Text: { } text } && JsonPathExpression.TryParse(text, out var parsed) && parsed.Steps is [NameStep { Name: var name }, ..])
        {
            kept.Add(name);
            return true;
        }

        return path is { Text: null };
    }

    private static IEnumerable<string> NextOf(StateDefinition state) =>
        (state is ChoiceState choice ? choice.Choices.Select(rule => rule.Next).Append(choice.Default) : [state.Next]).OfType<string>();
}

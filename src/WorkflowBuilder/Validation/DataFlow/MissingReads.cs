using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Finds the reads that lead to nothing on any way to their state, or whatever is assigned to their variable.</summary>
internal static class MissingReads
{
    public static IEnumerable<MissingRead> In(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            if (query.Path is { } path)
            {
                if (Find(context, query, path) is { } found)
                {
                    yield return found;
                }
            }
            else if (query.Intrinsic is { } call)
            {
                foreach (var argument in call.Paths)
                {
                    if (Find(context, query, argument) is { } found)
                    {
                        yield return found;
                    }
                }
            }
        }

        foreach (var query in context.Jsonata)
        {
            foreach (var read in query.Analysis?.Reads ?? [])
            {
                if (!read.IsTested && Find(context, query, read) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static MissingRead? Find(ValidationContext context, PathQuery query, JsonPathExpression path)
    {
        if (path.StepNames is not { Length: > 0 } steps
            || SourceOf(query, path, context)?.Read(steps, QueryLanguage.JsonPath) is not { Missing: { } missing } read)
        {
            return null;
        }

        return new(query.State, query.Node, path.Text, null, steps, missing, read.Step, IsCertain(context, query.State, query.Owner, query.Field))
        {
            Root = path.Root == PathRoot.ContextObject ? "$$" : $"${path.Variable}",
            IsOfInput = path.Root == PathRoot.Input && read.Step == 0 && missing == context.Shapes[query.State]!.Input,
        };
    }

    private static MissingRead? Find(ValidationContext context, JsonataQuery query, JsonataRead read) => read switch
    {
        { Variable: not "states" } =>
            MissingIn(context.VariableShapes.Of(query.State, read.Variable).Read(read.Names, QueryLanguage.Jsonata), 1, context, query, read),
        { Names: ["context", ..] } => MissingIn(ContextShape.Value.Read(read.Names.AsSpan(1), QueryLanguage.Jsonata), 2, context, query, read),
        _ => FindInData(context, query, read),
    };

    private static MissingRead? FindInData(ValidationContext context, JsonataQuery query, JsonataRead read)
    {
        if (context.Shapes[query.State] is not { } shapes)
        {
            return null;
        }

        var expressions = query.Field is "Output" or "Assign"
            ? shapes.ForExpressions(CatcherOf(query.State, query.Owner))
            : new ExpressionShapes(shapes.Input!, "result", null);
        return expressions.Read(read.Variable, read.Names) is { } found && MissingIn(found, 2, context, query, read) is { } missing
            ? missing with { IsOfInput = found.Step == 0 && found.Missing == shapes.Input }
            : null;
    }

    /// <param name="found">Where the names lead.</param>
    /// <param name="before">How many names lead to what they were followed from.</param>
    /// <param name="context">The definition.</param>
    /// <param name="query">The expression.</param>
    /// <param name="read">The read in it.</param>
    private static MissingRead? MissingIn(ShapeRead found, int before, ValidationContext context, JsonataQuery query, JsonataRead read)
    {
        if (found.Missing is not { } missing)
        {
            return null;
        }

        string[] steps = [read.Variable, .. read.Names];
        return new(query.State, query.Node, $"${string.Join('.', steps)}", query, steps, missing, found.Step + before, IsCertain(context, query, read));
    }

    private static bool IsCertain(ValidationContext context, JsonataQuery query, JsonataRead read) =>
        read.IsWhole && IsCertain(context, query.State, query.Owner, query.Field);

    private static bool IsCertain(ValidationContext context, StateContext state, JsonSyntaxNode owner, string field) =>
        CertainRuns.Evaluates(state, owner, field) && context.CertainRuns.Has(state);

    /// <summary>Gives what a path starts from.</summary>
    private static Shape? SourceOf(PathQuery query, JsonPathExpression path, ValidationContext context) => path.Root switch
    {
        PathRoot.Input => SourceOf(query, context.Shapes),
        _ when query.State.State is ChoiceState { AsksWhatIsThere: true } => null,
        PathRoot.Variable => context.VariableShapes.Of(query.State, path.Variable!),
        _ => query.Field == "ResultPath" ? null : ContextShape.Value,
    };

    /// <summary>Gives what <c>$</c> stands for in a path.</summary>
    private static Shape? SourceOf(PathQuery query, ShapeFlow flow)
    {
        var state = query.State.State;
        if (flow[query.State] is not { } shapes)
        {
            return null;
        }

        return query.Field switch
        {
            "InputPath" => shapes.Input,
            "ResultPath" => null,
            "OutputPath" => shapes.Placed,
            "ResultSelector" => shapes.Result,
            "Assign" when CatcherOf(query.State, query.Owner) is { } catcher => ShapeFlow.ErrorOf(catcher),
            "Assign" => shapes.Selected,
            "ItemsPath" when state is MapState { ItemReader: not null } => null,
            "Parameters" or "ItemSelector" or "ItemsPath" => shapes.Effective,
            _ when state is ChoiceState => shapes.AsksWhatIsThere ? null : shapes.Effective,

            // It is not known whether these read what InputPath leaves.
            _ => state.InputPath is null ? shapes.Effective : null,
        };
    }

    private static Catcher? CatcherOf(StateContext state, JsonSyntaxNode owner)
    {
        foreach (var catcher in state.State is WorkStateDefinition work ? work.Catch : [])
        {
            if (catcher.Syntax == owner)
            {
                return catcher;
            }
        }

        return null;
    }
}

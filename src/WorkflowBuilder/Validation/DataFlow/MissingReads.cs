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
                if (!read.IsTested && (read.Variable == "states" ? Find(context, query, read) : FindInVariable(context, query, read)) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static MissingRead? Find(ValidationContext context, PathQuery query, JsonPathExpression path)
    {
        if (path is not { Root: PathRoot.Input or PathRoot.Variable, StepNames: { Length: > 0 } steps }
            || SourceOf(query, path, context) is not { Kind: not ShapeKind.Unknown } source)
        {
            return null;
        }

        return source.Read(steps, QueryLanguage.JsonPath) is { Missing: { } missing } read
            ? new(query.State, query.Node, path.Text, null, steps, missing, read.Step, IsCertain(context, query.State, query.Owner, query.Field))
            {
                Variable = path.Variable,
                IsOfInput = path.Variable is null && read.Step == 0 && missing == context.Shapes[query.State]!.Input,
            }
            : null;
    }

    private static MissingRead? FindInVariable(ValidationContext context, JsonataQuery query, JsonataRead read)
    {
        if (context.VariableShapes.Of(query.State, read.Variable).Read(read.Names, QueryLanguage.Jsonata) is not { Missing: { } missing } found)
        {
            return null;
        }

        string[] steps = [read.Variable, .. read.Names];
        return new(query.State, query.Node, $"${string.Join('.', steps)}", query, steps, missing, found.Step + 1, IsCertain(context, query, read));
    }

    private static MissingRead? Find(ValidationContext context, JsonataQuery query, JsonataRead read)
    {
        if (context.Shapes[query.State] is not { } shapes)
        {
            return null;
        }

        var expressions = query.Field is "Output" or "Assign"
            ? shapes.ForExpressions(CatcherOf(query.State, query.Owner))
            : new ExpressionShapes(shapes.Input!, "result", null);
        if (expressions.Read(read.Variable, read.Names) is not { Missing: { } missing } found)
        {
            return null;
        }

        string[] steps = ["states", .. read.Names];
        return new(query.State, query.Node, $"${string.Join('.', steps)}", query, steps, missing, found.Step + 2, IsCertain(context, query, read))
        {
            IsOfInput = found.Step == 0 && missing == shapes.Input,
        };
    }

    private static bool IsCertain(ValidationContext context, JsonataQuery query, JsonataRead read) =>
        read.IsWhole && IsCertain(context, query.State, query.Owner, query.Field);

    private static bool IsCertain(ValidationContext context, StateContext state, JsonSyntaxNode owner, string field) =>
        CertainRuns.Evaluates(state, owner, field) && context.CertainRuns.Has(state);

    private static Shape? SourceOf(PathQuery query, JsonPathExpression path, ValidationContext context) =>
        path.Variable is not { } variable ? SourceOf(query, context.Shapes)
        : query.State.State is ChoiceState { AsksWhatIsThere: true } ? null
        : context.VariableShapes.Of(query.State, variable);

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

using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Finds the reads that lead to nothing on any way to their state.</summary>
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
                if (read.Variable == "states" && !read.IsTested && Find(context, query, read) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private static MissingRead? Find(ValidationContext context, PathQuery query, JsonPathExpression path) =>
        path.Root == PathRoot.ContextObject ? FindInContext(context, query, path) : FindInData(context, query, path);

    private static MissingRead? FindInContext(ValidationContext context, PathQuery query, JsonPathExpression path)
    {
        if (!path.IsDefinite || query.Field == "ResultPath" || query.State.State is ChoiceState { AsksWhatIsThere: true })
        {
            return null;
        }

        var steps = TemplateShapes.NamesOf(path);
        if (ContextShape.Value.Read(steps, QueryLanguage.JsonPath) is not { Missing: { } missing } read)
        {
            return null;
        }

        var isCertain = IsCertain(context, query.State, query.Owner, query.Field);
        return new(query.State, query.Node, path.Text, null, steps, missing, read.Step, isCertain) { Root = "$$" };
    }

    private static MissingRead? FindInData(ValidationContext context, PathQuery query, JsonPathExpression path)
    {
        if (path is not { Root: PathRoot.Input, IsDefinite: true, Steps.Length: > 0 }
            || SourceOf(query, context.Shapes) is not { Kind: not ShapeKind.Unknown } source)
        {
            return null;
        }

        var steps = TemplateShapes.StepsOf(path)!;
        return source.Read(steps, QueryLanguage.JsonPath) is { Missing: { } missing } read
            ? new(query.State, query.Node, path.Text, null, steps, missing, read.Step, IsCertain(context, query.State, query.Owner, query.Field))
            {
                IsOfInput = read.Step == 0 && missing == context.Shapes[query.State]!.Input,
            }
            : null;
    }

    private static MissingRead? Find(ValidationContext context, JsonataQuery query, JsonataRead read) =>
        read.Names is ["context", ..] ? FindInContext(context, query, read) : FindInData(context, query, read);

    private static MissingRead? FindInContext(ValidationContext context, JsonataQuery query, JsonataRead read) =>
        ContextShape.Value.Read(read.Names.AsSpan(1), QueryLanguage.Jsonata) is { Missing: { } missing } found
            ? MissingIn(context, query, read, missing, found.Step)
            : null;

    private static MissingRead? FindInData(ValidationContext context, JsonataQuery query, JsonataRead read)
    {
        if (context.Shapes[query.State] is not { } shapes)
        {
            return null;
        }

        var result = query.Members switch
        {
            StatesMembers.Result => shapes.Result,
            StatesMembers.ErrorOutput => CatcherOf(query.State, query.Owner) is { } catcher ? ShapeFlow.ErrorOf(catcher) : null,
            _ => null,
        };
        var name = query.Members == StatesMembers.ErrorOutput ? "errorOutput" : "result";
        var input = shapes.Context.State is ChoiceState && query.Field != "Condition" ? shapes.Selected! : shapes.Input!;
        if (new ExpressionShapes(input, name, result).Read(read.Variable, read.Names) is not { Missing: { } missing } found)
        {
            return null;
        }

        return MissingIn(context, query, read, missing, found.Step) with { IsOfInput = found.Step == 0 && missing == shapes.Input };
    }

    private static MissingRead MissingIn(ValidationContext context, JsonataQuery query, JsonataRead read, Shape missing, int step)
    {
        string[] steps = ["states", .. read.Names];
        var isCertain = read.IsWhole && IsCertain(context, query.State, query.Owner, query.Field);
        return new(query.State, query.Node, $"${string.Join('.', steps)}", query, steps, missing, step + 2, isCertain);
    }

    private static bool IsCertain(ValidationContext context, StateContext state, JsonSyntaxNode owner, string field) =>
        CertainRuns.Evaluates(state, owner, field) && context.CertainRuns.Has(state);

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

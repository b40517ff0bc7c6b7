using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>
/// Finds out what the data of each state may be on some path: follows what states make of their input until nothing new comes of it. Nothing is known of
/// the input of an execution.
/// </summary>
internal sealed class ShapeFlow
{
    // A state in a loop that still gets something new after that many visits may get anything.
    private const int MaxVisits = 8;

    // Joining large shapes over and over is only worth it up to a point: so much for each state, and for all together.
    private const int JoinedMembersOfState = 40;
    private const int JoinedMembersOfAll = 20_000;

    private static readonly Shape ErrorText = Shape.OfScalar(TypeSymbols.Text);

    private readonly Dictionary<ScopeContext, ScopeShapes> _scopes = [];
    private readonly Queue<StateShapes> _open = new();
    private readonly ValidationContext _context;
    private int _joinsLeft;

    public ShapeFlow(ValidationContext context)
    {
        _context = context;
        Templates = new(context);
        _joinsLeft = JoinedMembersOfAll + (JoinedMembersOfState * context.States.Count);
        foreach (var scope in context.Scopes)
        {
            Add(scope);
        }

        foreach (var scope in _scopes.Values)
        {
            Begin(scope);
        }

        Run();
    }

    /// <summary>Gives what literals, templates, paths and expressions of the definition make of data.</summary>
    public TemplateShapes Templates { get; }

    /// <summary>What is known of the data of a state; <see langword="null"/> where nothing leads to it.</summary>
    public StateShapes? this[StateContext state] =>
        _scopes.GetValueOrDefault(state.Scope)?.States[state.Index] is { Input: not null } shapes ? shapes : null;

    private void Add(ScopeContext scope)
    {
        var parent = scope.Parent is null ? null : _scopes[scope.Parent.Scope].States[scope.Parent.Index];
        var shapes = new ScopeShapes(scope, parent);
        foreach (var state in scope.States)
        {
            shapes.States[state.Index] = new(state, shapes);
        }

        _scopes.Add(scope, shapes);
        if (parent is not null)
        {
            parent.Scopes.Add(shapes);
            parent.UnfinishedScopes++;
        }
    }

    private void Begin(ScopeShapes scope)
    {
        if (scope.Context.IsUnderstood)
        {
            Enter(scope.Parent is null ? scope.Start : null, Shape.Unknown);
            return;
        }

        foreach (var state in scope.States)
        {
            Enter(state, Shape.Unknown);
            Leave(scope, Shape.Unknown);
        }
    }

    private void Run()
    {
        while (_open.TryDequeue(out var state))
        {
            state.IsOpen = false;
            state.Visits++;
            Visit(state);
            if (_joinsLeft < 0)
            {
                _scopes.Clear();
                return;
            }
        }
    }

    private void Enter(StateShapes? state, Shape shape)
    {
        if (state is null)
        {
            return;
        }

        _joinsLeft -= state.Input is null ? 0 : 1 + (state.Input.Members.Length * shape.Members.Length);
        var joined = state.Visits > MaxVisits ? Shape.Unknown : Shape.Join(state.Input, shape);
        if (!ReferenceEquals(joined, state.Input))
        {
            state.Input = joined;
            Open(state);
        }
    }

    private void Enter(StateShapes from, string? name, Shape shape)
    {
        if (name is not null && from.Context.Scope.Find(name) is { } target)
        {
            Enter(from.Scope.States[target.Index], shape);
        }
    }

    private void Leave(ScopeShapes scope, Shape shape)
    {
        var joined = Shape.Join(scope.Output, shape);
        if (ReferenceEquals(joined, scope.Output))
        {
            return;
        }

        var isFirst = scope.Output is null;
        scope.Output = joined;
        if (scope.Parent is { } parent)
        {
            parent.UnfinishedScopes -= isFirst ? 1 : 0;
            if (parent is { UnfinishedScopes: 0, Input: not null, Visits: < 2 * MaxVisits })
            {
                Open(parent);
            }
        }
    }

    private void Open(StateShapes state)
    {
        if (!state.IsOpen)
        {
            state.IsOpen = true;
            _open.Enqueue(state);
        }
    }

    private void Visit(StateShapes shapes)
    {
        var state = shapes.Context.State;
        if (!QueryLists.HasQueries(_context, shapes.Context))
        {
            VisitUnknown(shapes);
            return;
        }

        var isJsonPath = shapes.Context.Language == QueryLanguage.JsonPath;
        shapes.Effective = isJsonPath ? Select(state, state.InputPath, "InputPath", shapes.Input!) : shapes.Input!;
        if (shapes.Scopes.Count > 0)
        {
            EnterScopes(shapes, isJsonPath);
        }

        if (state is ChoiceState choice)
        {
            if (isJsonPath)
            {
                VisitChoice(shapes, choice);
            }
            else
            {
                VisitJsonataChoice(shapes, choice);
            }
        }
        else if (state is not FailState)
        {
            EnterCatchers(shapes, isJsonPath);
            Finish(shapes, isJsonPath ? OutputOf(shapes) : JsonataOutputOf(shapes));
        }
    }

    private void VisitUnknown(StateShapes shapes)
    {
        foreach (var target in shapes.Context.Targets)
        {
            Enter(shapes, target.Name, Shape.Unknown);
        }

        foreach (var scope in shapes.Scopes)
        {
            Enter(scope.Start, Shape.Unknown);
        }

        Leave(shapes.Scope, Shape.Unknown);
    }

    private void Finish(StateShapes shapes, Shape? output)
    {
        shapes.Output = output;
        if (output is null)
        {
            return;
        }

        if (shapes.Context.State.IsTerminal)
        {
            Leave(shapes.Scope, output);
        }

        Enter(shapes, shapes.Context.State.Next, output);
    }

    private Shape Select(StateDefinition state, AslPath? path, string field, Shape source) =>
        path is null ? source : path is { Text: null } ? Shape.Empty : Templates.Select(state.Syntax.Find(field), source);

    /// <summary>Gives the input of a state with a result put into it.</summary>
    private Shape Place(AslNode owner, AslPath? path, Shape input, Shape result) =>
        path is null ? result
        : path is { Text: null } ? input
        : Templates.StepsAt(owner.Syntax.Find("ResultPath")) is { } steps ? input.With(steps, result)
        : Shape.Unknown;

    private Shape? OutputOf(StateShapes shapes)
    {
        var state = shapes.Context.State;
        var work = state as WorkStateDefinition;
        var path = work is not null ? work.ResultPath : (state as PassState)?.ResultPath;
        shapes.Result = state switch
        {
            PassState when state.Has("Result") => Templates.Literal(state.Syntax.Find("Result")),
            PassState when state.Has("Parameters") => Templates.Template(state.Syntax.Find("Parameters"), shapes.Effective!),
            WorkStateDefinition => ResultOf(shapes),
            _ => shapes.Effective,
        };
        shapes.Selected = shapes.Result is null || work?.Has("ResultSelector") != true
            ? shapes.Result
            : Templates.Template(state.Syntax.Find("ResultSelector"), shapes.Result);
        shapes.Placed = shapes.Selected is null || state is not (PassState or WorkStateDefinition)
            ? shapes.Selected
            : Place(state, path, shapes.Input!, shapes.Selected);
        return shapes.Placed is null ? null : Select(state, state.OutputPath, "OutputPath", shapes.Placed);
    }

    private Shape? JsonataOutputOf(StateShapes shapes)
    {
        var state = shapes.Context.State;
        shapes.Result = state is WorkStateDefinition ? ResultOf(shapes) : shapes.Input;
        return shapes.Result is null || !state.Has("Output")
            ? shapes.Result
            : Templates.Template(state.Syntax.Find("Output"), shapes.ForExpressions(null));
    }

    private static Shape? ResultOf(StateShapes shapes)
    {
        var state = shapes.Context.State;
        if (state is TaskState task)
        {
            return IntegrationResults.Of(task);
        }

        if (shapes.UnfinishedScopes > 0 || shapes.Scopes.Count == 0)
        {
            return null;
        }

        if (shapes.Visits >= 2 * MaxVisits || state is MapState { ResultWriter: not null })
        {
            return Shape.Unknown;
        }

        Shape? element = null;
        foreach (var scope in shapes.Scopes)
        {
            element = Shape.Join(element, scope.Output!);
        }

        var origin = new ShapeOrigin(ShapeSource.Scopes, state.Syntax);
        return state is MapState map
            ? Shape.Array(element, origin, IterationCount.OfResults(map, shapes.Items))
            : Shape.Array(element, origin, Bounds.Exactly(shapes.Scopes.Count))
                .WithLeastSize(Shape.SizeOf(shapes.Scopes.Count, shapes.Scopes.Sum(scope => scope.Output!.LeastSize)));
    }

    private void EnterCatchers(StateShapes shapes, bool isJsonPath)
    {
        if (shapes.Context.State is not WorkStateDefinition { Catch.IsEmpty: false } work)
        {
            return;
        }

        foreach (var catcher in work.Catch)
        {
            var error = ErrorOf(catcher);
            var output = isJsonPath ? Place(catcher, catcher.ResultPath, shapes.Input!, error)
                : !catcher.Has("Output") ? error
                : Templates.Template(catcher.Syntax.Find("Output"), shapes.ForExpressions(catcher));
            Enter(shapes, catcher.Next, output);
        }
    }

    /// <summary>Gives what a catcher gets.</summary>
    public static Shape ErrorOf(Catcher catcher) =>
        Shape.Object([new("Error", ErrorText), new("Cause", ErrorText)], isOpen: false, new(ShapeSource.Catcher, catcher.Syntax));

    private void VisitChoice(StateShapes shapes, ChoiceState choice)
    {
        // What is tested for may be there afterwards, whichever rule holds.
        var tested = shapes.Effective!;
        foreach (var rule in choice.Choices)
        {
            foreach (var condition in rule.Conditions)
            {
                if (condition.Operator == "IsPresent" && Templates.StepsAt(condition.Syntax.Find("Variable")) is { } steps)
                {
                    tested = tested.Assuming(steps, QueryLanguage.JsonPath);
                }
            }
        }

        shapes.Result = shapes.Selected = shapes.Placed = tested;
        var output = Select(choice, choice.OutputPath, "OutputPath", tested);
        foreach (var rule in choice.Choices)
        {
            Enter(shapes, rule.Next, output);
        }

        Enter(shapes, choice.Default, output);
    }

    private void VisitJsonataChoice(StateShapes shapes, ChoiceState choice)
    {
        var tested = shapes.Input!;
        foreach (var rule in choice.Choices)
        {
            foreach (var read in _context.ExpressionAt(rule.Syntax.Find("Condition"))?.Analysis?.Reads ?? [])
            {
                if (read is { Variable: "states", Names: ["input", ..] })
                {
                    tested = tested.Assuming(read.Names.AsSpan(1), QueryLanguage.Jsonata);
                }
            }
        }

        shapes.Selected = tested;
        var expressions = shapes.ForExpressions(null);
        foreach (var rule in choice.Choices)
        {
            Enter(shapes, rule.Next, !rule.Has("Output") ? tested : Templates.Template(rule.Syntax.Find("Output"), expressions));
        }

        Enter(shapes, choice.Default, !choice.Has("Output") ? tested : Templates.Template(choice.Syntax.Find("Output"), expressions));
    }

    private void EnterScopes(StateShapes shapes, bool isJsonPath)
    {
        var input = shapes.Context.State is MapState map ? ItemOf(shapes, map, isJsonPath) : BranchInputOf(shapes, isJsonPath);
        foreach (var scope in shapes.Scopes)
        {
            Enter(scope.Start, input);
        }
    }

    private Shape BranchInputOf(StateShapes shapes, bool isJsonPath)
    {
        var syntax = shapes.Context.State.Syntax;
        return isJsonPath
            ? syntax.Find("Parameters") is { } parameters ? Templates.Template(parameters, shapes.Effective!) : shapes.Effective!
            : syntax.Find("Arguments") is { } arguments ? Templates.Template(arguments, new ExpressionShapes(shapes.Input!, "result", null))
            : shapes.Input!;
    }

    private Shape ItemOf(StateShapes shapes, MapState map, bool isJsonPath)
    {
        var selector = map.Syntax.Find("ItemSelector") ?? (isJsonPath ? map.Syntax.Find("Parameters") : null);
        Shape item;
        if (isJsonPath)
        {
            shapes.Items = map.ItemReader is not null ? Shape.Unknown : Select(map, map.ItemsPath, "ItemsPath", shapes.Effective!);
            item = selector is not null ? Templates.Template(selector, shapes.Effective!) : ElementOf(shapes.Items);
        }
        else
        {
            var expressions = new ExpressionShapes(shapes.Input!, "result", null);
            shapes.Items = map.ItemReader is not null ? Shape.Unknown
                : map.Syntax.Find("Items") is { } items ? Templates.Template(items, expressions)
                : shapes.Input!;
            item = selector is not null ? Templates.Template(selector, expressions) : ElementOf(shapes.Items);
        }

        return map.ItemBatcher is null ? item
            : Shape.Object([new("Items", Shape.Array(item, null, Bounds.Unknown)), new("BatchInput", Shape.Unknown)], isOpen: false, null);
    }

    private static Shape ElementOf(Shape items) => items is { Kind: ShapeKind.Array, Element: { } element } ? element : Shape.Unknown;
}

using System.Collections.Frozen;
using WorkflowBuilder.Json;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Makes nodes of resolved syntax, and settles where each variable is.</summary>
internal sealed class Compiler
{
    private readonly FrozenDictionary<string, JsonData> _builtIns;
    private readonly HashSet<string> _tupleNames;
    private readonly List<(VariableNode Node, Scope Scope)> _variables = [];
    private readonly List<(BindNode Node, string Name, Scope Scope)> _binds = [];
    private int _captures;

    private Compiler(JsonataDialect dialect, HashSet<string> tupleNames)
    {
        _builtIns = BuiltInFunctions.For(dialect);
        _tupleNames = tupleNames;
    }

    /// <summary>Compiles an expression.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="dialect">Which functions there are.</param>
    /// <param name="scope">The variables that the expression binds outside all blocks.</param>
    public static Node Compile(SyntaxNode syntax, JsonataDialect dialect, Scope scope)
    {
        var compiler = new Compiler(dialect, TupleNames.In(syntax));
        var node = compiler.Compile(syntax, scope);
        compiler.ResolveVariables();
        return node;
    }

    private void ResolveVariables()
    {
        foreach (var (node, name, scope) in _binds)
        {
            node.Place = Array.Find(scope.PlacesOf(name, inTuples: false), place => place.Slot >= 0);
        }

        foreach (var (node, scope) in _variables)
        {
            node.Resolve(scope.PlacesOf(node.Name, _tupleNames.Contains(node.Name)), _builtIns.GetValueOrDefault(node.Name));
        }
    }

    private Node Compile(SyntaxNode syntax, Scope scope)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        if (syntax.Kind == SyntaxKind.Path)
        {
            return CompilePath(syntax, scope);
        }

        var node = CompileConstruct(syntax, scope);
        if (syntax.Predicates is null && syntax.Group is null && !syntax.KeepArray)
        {
            return node;
        }

        var tupleScope = syntax.IsTuple ? new Scope(scope, ScopeKind.Tuple) : null;
        FilterNode[] filters = [.. (syntax.Predicates ?? []).Select(stage => new FilterNode(Compile(stage.Filter!, tupleScope ?? scope), tupleScope))];
        return new FilteredNode(node, filters, CompileGroup(syntax.Group, scope, tupleScope), syntax.KeepArray);
    }

    private Node CompileConstruct(SyntaxNode syntax, Scope scope) => syntax.Kind switch
    {
        SyntaxKind.Name => new NameNode(syntax.Value.IsString ? syntax.Value.GetString() : syntax.Text),
        SyntaxKind.Text or SyntaxKind.Number or SyntaxKind.Constant => new LiteralNode(syntax.Value),
        SyntaxKind.Regex => new RegexNode(RegexFunction.Compile(syntax)),
        SyntaxKind.Variable when syntax.Text.Length == 0 => new ContextNode(),
        SyntaxKind.Variable => Variable(syntax.Text, scope),
        SyntaxKind.Parent => Variable(syntax.Slot!.Label, scope),
        SyntaxKind.Wildcard => new WildcardNode(),
        SyntaxKind.Descendants => new DescendantsNode(),
        SyntaxKind.Binary => CompileBinary(syntax, scope),
        SyntaxKind.Negation => new NegationNode(Compile(syntax.Left!, scope), syntax.Position, syntax.Token.Start),
        SyntaxKind.ArrayConstructor => new ArrayConstructorNode(CompileAll(syntax.Items, scope), syntax.IsConstructedArray),
        SyntaxKind.ObjectConstructor => CompileGroup(syntax, scope, null)!,
        SyntaxKind.Block => CompileBlock(syntax, scope),
        SyntaxKind.Call => CompileCall(syntax, scope),
        SyntaxKind.PartialCall => CompilePartialCall(syntax, scope),
        SyntaxKind.Lambda => CompileLambda(syntax, scope),
        SyntaxKind.Condition => new ConditionNode(
            Compile(syntax.Left!, scope), Compile(syntax.Right!, scope), syntax.Third is null ? null : Compile(syntax.Third, scope)),
        SyntaxKind.Default or SyntaxKind.Coalescing => CompileDefault(syntax, scope),
        SyntaxKind.Bind => CompileBind(syntax, scope),
        SyntaxKind.Transform => CompileTransform(syntax, scope),
        SyntaxKind.Apply => CompileApply(syntax, scope),
        _ => throw syntax.Error("S0206"),
    };

    private Node CompilePath(SyntaxNode path, Scope scope)
    {
        var tupleScope = new Scope(scope, ScopeKind.Tuple);
        var inTuples = false;
        var steps = new PathStep[path.Items.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var step = path.Items[i];
            var takesAll = i == 0 && step.IsConstructedArray;
            inTuples |= step.IsTuple && !takesAll;
            steps[i] = CompileStep(step, scope, inTuples ? tupleScope : null, takesAll);
        }

        return new PathNode(steps)
        {
            StartsWithVariable = path.Items[0].Kind == SyntaxKind.Variable,
            KeepSingletonArray = path.KeepSingletonArray,
            KeepArray = path.KeepArray,
            GivesTuples = path.IsTuple,
            Group = CompileGroup(path.Group, scope, inTuples ? tupleScope : null),
            TupleScope = tupleScope,
        };
    }

    private PathStep CompileStep(SyntaxNode step, Scope scope, Scope? tupleScope, bool takesAll)
    {
        var node = step.Kind == SyntaxKind.Sort ? CompileSort(step, scope, tupleScope) : Compile(step, tupleScope ?? scope);
        return new PathStep(node)
        {
            Stages = [.. (step.Stages ?? []).Select(stage => CompileStage(stage, scope, tupleScope))],
            TakesAll = takesAll,
            IsTuple = tupleScope is not null,
            FocusVariable = step.FocusVariable,
            IndexVariable = step.IndexVariable,
            ParentVariable = step.Ancestor?.Label,
        };
    }

    private PathStage CompileStage(Stage stage, Scope scope, Scope? tupleScope) =>
        new(stage.Filter is null ? null : new FilterNode(Compile(stage.Filter, tupleScope ?? scope), tupleScope), stage.IndexVariable);

    private SortNode CompileSort(SyntaxNode sort, Scope scope, Scope? tupleScope) =>
        new([.. sort.Terms.Select(term => new SortNodeTerm(Compile(term.Expression, tupleScope ?? scope), term.Descending))], tupleScope, sort.Position);

    private GroupNode? CompileGroup(SyntaxNode? group, Scope scope, Scope? tupleScope)
    {
        var inner = tupleScope ?? scope;
        return group is null ? null : new([.. group.Pairs.Select(pair => (Compile(pair.Key, inner), Compile(pair.Value, inner)))], tupleScope, group.Position);
    }

    private Node CompileBinary(SyntaxNode syntax, Scope scope)
    {
        var left = Compile(syntax.Left!, scope);
        var right = Compile(syntax.Right!, scope);
        var (position, start) = (syntax.Position, syntax.Token.Start);
        return syntax.Text switch
        {
            "and" or "or" => new LogicNode(syntax.Text == "and", left, right),
            "=" or "!=" => new EqualityNode(syntax.Text, left, right, position, start),
            "<" or "<=" or ">" or ">=" => new ComparisonNode(syntax.Text, left, right, position, start),
            "&" => new ConcatenationNode(left, right, position, start),
            "in" => new InclusionNode(left, right, position, start),
            ".." => new RangeNode(left, right, position, start),
            _ => new ArithmeticNode(syntax.Text, left, right, position, start),
        };
    }

    // left ?: right is left ? left : right, and left ?? right is $exists(left) ? left : right; the left side is one node, evaluated twice.
    private ConditionNode CompileDefault(SyntaxNode syntax, Scope scope)
    {
        var left = Compile(syntax.Left!, scope);
        var condition = syntax.Kind == SyntaxKind.Default
            ? left
            : new CallNode(Variable("exists", scope), [left], syntax.Position, syntax.Token.Start) { Name = JsonData.From("exists") };
        return new(condition, left, Compile(syntax.Third!, scope));
    }

    private BlockNode CompileBlock(SyntaxNode block, Scope scope)
    {
        var inner = new Scope(scope, ScopeKind.Block);
        return new(CompileAll(block.Items, inner), inner);
    }

    private Node CompileCall(SyntaxNode call, Scope scope)
    {
        if (IsEval(call, scope))
        {
            return CompileEval(call, CompileAll(call.Items, scope), scope);
        }

        var (name, suggestion) = NameOf(call, scope);
        return new CallNode(Compile(call.Left!, scope), CompileAll(call.Items, scope), call.Position, call.Token.Start)
        {
            Name = name,
            Suggestion = suggestion,
            IsTailCall = call.IsTailCall,
            KeepArray = call.KeepArray,
        };
    }

    // A call on the right is made with the left side, and what would follow it is not looked at.
    private Node CompileApply(SyntaxNode apply, Scope scope)
    {
        if (apply.Right!.Kind == SyntaxKind.Call && IsEval(apply.Right, scope))
        {
            return CompileEval(apply.Right, [Compile(apply.Left!, scope), .. CompileAll(apply.Right.Items, scope)], scope);
        }

        var right = apply.Right.Kind == SyntaxKind.Call ? CompileCall(apply.Right, scope) : Compile(apply.Right, scope);
        return new ApplyNode(Compile(apply.Left!, scope), right, apply.Position, apply.Token.Start) { KeepArray = apply.KeepArray };
    }

    private bool IsEval(SyntaxNode call, Scope scope) =>
        call.Left is { Kind: SyntaxKind.Variable, Text: "eval" } && _builtIns.ContainsKey("eval") && scope.PlacesOf("eval", inTuples: true).Length == 0;

    private EvalNode CompileEval(SyntaxNode call, Node[] arguments, Scope scope)
    {
        _captures++;
        return new(arguments, scope, call.Position, call.Token.Start);
    }

    private PartialCallNode CompilePartialCall(SyntaxNode call, Scope scope)
    {
        var (name, suggestion) = NameOf(call, scope);
        Node?[] arguments = [.. call.Items.Select(argument => argument.Kind == SyntaxKind.Placeholder ? null : Compile(argument, scope))];
        return new(Compile(call.Left!, scope), arguments, call.Position, call.Token.Start) { Name = name, Suggestion = suggestion };
    }

    private (JsonData Name, VariableNode? Suggestion) NameOf(SyntaxNode call, Scope scope)
    {
        var procedure = call.Left!;
        var first = procedure.Kind == SyntaxKind.Path ? procedure.Items[0] : procedure;
        var name = first.Kind is SyntaxKind.Name or SyntaxKind.Variable ? JsonData.From(first.Text) : first.Value;
        return (name, procedure.Kind == SyntaxKind.Path && name.IsString ? Variable(name.GetString(), scope) : null);
    }

    private LambdaNode CompileLambda(SyntaxNode lambda, Scope scope)
    {
        _captures++;
        var before = _captures;
        var inner = new Scope(scope, ScopeKind.Lambda);
        int[] parameters = [.. lambda.Items.Select(parameter => inner.SlotOf(parameter.Text))];
        var node = new LambdaNode(parameters, inner) { Signature = lambda.Signature };
        node.Body = Compile(lambda.Right!, inner);
        node.CanReuseFrame = _captures == before;
        return node;
    }

    private BindNode CompileBind(SyntaxNode bind, Scope scope)
    {
        var node = new BindNode(Compile(bind.Right!, scope));
        scope.SlotOf(bind.Left!.Text);
        _binds.Add((node, bind.Left.Text, scope));
        return node;
    }

    private TransformNode CompileTransform(SyntaxNode transform, Scope scope)
    {
        _captures++;
        return new(
            Compile(transform.Left!, scope),
            Compile(transform.Right!, scope),
            transform.Third is null ? null : Compile(transform.Third, scope),
            Variable("clone", scope),
            transform.Position)
        {
            UpdatePosition = transform.Right!.Position,
            DeletePosition = transform.Third?.Position ?? -1,
        };
    }

    private VariableNode Variable(string name, Scope scope)
    {
        var node = new VariableNode(name);
        _variables.Add((node, scope));
        return node;
    }

    private Node[] CompileAll(List<SyntaxNode> items, Scope scope) => [.. items.Select(item => Compile(item, scope))];
}

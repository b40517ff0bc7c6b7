using System.Collections.Immutable;
using WorkflowBuilder.Queries;

namespace WorkflowBuilder.Jsonata;

/// <summary>Finds the names an expression refers to, with regard to what it binds itself.</summary>
internal sealed class ReferenceFinder
{
    private const string States = "states";

    private readonly JsonataDialect _dialect;
    private readonly List<JsonataReference> _free = [];
    private readonly List<JsonataReference> _fields = [];
    private readonly List<JsonataReference> _contexts = [];
    private readonly List<JsonataReference> _roots = [];
    private readonly List<JsonataReference> _functions = [];
    private readonly List<JsonataReference> _members = [];
    private readonly List<JsonataRead> _reads = [];
    private readonly HashSet<string> _tested = new(StringComparer.Ordinal);
    private readonly List<JsonataCall> _calls = [];
    private readonly List<SyntaxNode> _functionNames = [];
    private readonly List<SyntaxNode> _operations = [];
    private readonly SyntaxNode _root;
    private SyntaxNode? _applied;
    private bool _isTested;

    private ReferenceFinder(SyntaxNode root, JsonataDialect dialect) => (_root, _dialect) = (root, dialect);

    public static JsonataAnalysis Find(SyntaxNode syntax, JsonataDialect dialect)
    {
        var finder = new ReferenceFinder(syntax, dialect);
        finder.Visit(syntax, Bound([], syntax), isTop: true);
        return new()
        {
            FreeVariables = finder._free,
            TopLevelFields = finder._fields,
            ContextReferences = finder._contexts,
            RootReferences = finder._roots,
            UnknownFunctions = finder._functions,
            StatesMembers = finder._members,
            Reads = finder._reads,
            TestedVariables = finder._tested,
            Calls = finder._calls,
            FunctionNames = finder._functionNames,
            Operations = finder._operations,
        };
    }

    private void Visit(SyntaxNode node, ImmutableHashSet<string> bound, bool isTop)
    {
        StackGuard.Check(JsonataLimits.StackOverflow);
        switch (node.Kind)
        {
            case SyntaxKind.Path:
                VisitPath(node, bound, isTop);
                break;
            case SyntaxKind.Name when isTop:
                _fields.Add(Reference(node));
                break;
            case SyntaxKind.Variable when node.Text.Length == 0 && isTop:
                _contexts.Add(Reference(node));
                break;
            case SyntaxKind.Variable:
                VisitVariable(node, bound, _free);
                break;
            case SyntaxKind.Call or SyntaxKind.PartialCall when node.Left!.Kind == SyntaxKind.Variable:
                VisitCall(node, bound, isTop);
                break;
            case SyntaxKind.Lambda:
                Visit(node.Right!, Bound(bound.Union(node.Items.Select(parameter => parameter.Text)), node.Right!), isTop);
                break;
            case SyntaxKind.Block:
                VisitAll(node.Items, node.Items.Aggregate(bound, Bound), isTop);
                break;
            case SyntaxKind.Bind:
                Visit(node.Right!, bound, isTop);
                break;
            case SyntaxKind.Transform:
                VisitParts(node, bound, isTop: false);
                break;
            case SyntaxKind.Binary or SyntaxKind.Negation:
                _operations.Add(node);
                VisitParts(node, bound, isTop);
                break;
            case SyntaxKind.Condition or SyntaxKind.Default or SyntaxKind.Coalescing:
                VisitCondition(node, bound, isTop);
                break;
            case SyntaxKind.Apply:
                Visit(node.Left!, bound, isTop);
                _applied = node.Right;
                Visit(node.Right!, bound, isTop);
                break;
            default:
                VisitParts(node, bound, isTop);
                break;
        }

        VisitStages(node.Predicates, bound);
        VisitGroup(node, bound);
    }

    private void VisitCall(SyntaxNode call, ImmutableHashSet<string> bound, bool isTop)
    {
        VisitVariable(call.Left!, bound, _functions);
        if (call.Kind == SyntaxKind.Call && !bound.Contains(call.Left!.Text)
            && BuiltInFunctions.For(_dialect).GetValueOrDefault(call.Left.Text).Node is BuiltInFunction function)
        {
            _calls.Add(new(call, function, IsApplied: call == _applied));
        }

        var isTested = _isTested;
        _isTested |= IsUnbound(call.Left!, bound, "exists");
        VisitAll(call.Items, bound, isTop);
        _isTested = isTested;
    }

    /// <summary>Visits a choice between two values: a variable or field that decides it alone is asked for.</summary>
    private void VisitCondition(SyntaxNode node, ImmutableHashSet<string> bound, bool isTop)
    {
        var isTested = _isTested;
        _isTested |= node.Left!.Kind is SyntaxKind.Variable or SyntaxKind.Path;
        Visit(node.Left, bound, isTop);
        _isTested = isTested;
        VisitAll([.. new[] { node.Right, node.Third }.OfType<SyntaxNode>()], bound, isTop);
    }

    private void VisitPath(SyntaxNode path, ImmutableHashSet<string> bound, bool isTop)
    {
        var steps = path.Items;
        if (steps.Count > 1 && IsUnbound(steps[0], bound, States) && steps[1].Kind == SyntaxKind.Name)
        {
            _members.Add(Reference(steps[1]));
        }

        if (MemberPath.Of(path) is { Names.Length: > 0 } read && !bound.Contains(read.Variable))
        {
            _reads.Add(new(read.Variable, read.Names, steps[0].Token.Start, read.IsWhole && path == _root, _isTested));
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var step = steps[i];
            Visit(step, bound, isTop && i == 0);
            bound = bound.Union(new[] { step.FocusVariable, step.IndexVariable }.OfType<string>());
            bound = bound.Union((step.Stages ?? []).Select(stage => stage.IndexVariable).OfType<string>());
            VisitStages(step.Stages, bound);
            step.Terms.ForEach(term => Visit(term.Expression, bound, isTop: false));
        }
    }

    private void VisitParts(SyntaxNode node, ImmutableHashSet<string> bound, bool isTop)
    {
        foreach (var part in new[] { node.Left, node.Right, node.Third })
        {
            if (part is not null)
            {
                Visit(part, bound, isTop);
            }
        }

        VisitAll(node.Items, bound, isTop);
        foreach (var (key, value) in node.Pairs)
        {
            Visit(key, bound, isTop);
            Visit(value, bound, isTop);
        }
    }

    private void VisitAll(List<SyntaxNode> nodes, ImmutableHashSet<string> bound, bool isTop) => nodes.ForEach(node => Visit(node, bound, isTop));

    private void VisitStages(List<Stage>? stages, ImmutableHashSet<string> bound)
    {
        foreach (var stage in stages ?? [])
        {
            if (stage.Filter is not null)
            {
                Visit(stage.Filter, bound, isTop: false);
            }
        }
    }

    private void VisitGroup(SyntaxNode node, ImmutableHashSet<string> bound)
    {
        if (node.Group is not null)
        {
            var names = node.Items.SelectMany(step => new[] { step.FocusVariable, step.IndexVariable }).OfType<string>();
            VisitParts(node.Group, bound.Union(names), isTop: false);
        }
    }

    private void VisitVariable(SyntaxNode variable, ImmutableHashSet<string> bound, List<JsonataReference> unbound)
    {
        if (variable.Text.Length == 0 || bound.Contains(variable.Text))
        {
            return;
        }

        if (variable.Text == "$")
        {
            _roots.Add(Reference(variable));
        }
        else if (BuiltInFunctions.For(_dialect).ContainsKey(variable.Text))
        {
            _functionNames.Add(variable);
        }
        else
        {
            unbound.Add(Reference(variable));
            if (_isTested)
            {
                _tested.Add(variable.Text);
            }
        }
    }

    private static bool IsUnbound(SyntaxNode node, ImmutableHashSet<string> bound, string name) =>
        node.Kind == SyntaxKind.Variable && node.Text == name && !bound.Contains(name);

    /// <summary>The names bound around and, with <c>:=</c>, by a part of the block itself.</summary>
    private static ImmutableHashSet<string> Bound(ImmutableHashSet<string> around, SyntaxNode part) => around.Union(BindsOf(part));

    private static IEnumerable<string> BindsOf(SyntaxNode node)
    {
        var open = new Stack<SyntaxNode>([node]);
        while (open.TryPop(out var part))
        {
            if (part.Kind == SyntaxKind.Bind)
            {
                yield return part.Left!.Text;
            }

            if (part.Kind is not (SyntaxKind.Block or SyntaxKind.Lambda))
            {
                SyntaxWalk.PartsOf(part).ToList().ForEach(open.Push);
            }
        }
    }

    private static JsonataReference Reference(SyntaxNode node) => new(node.Text, node.Token.Start);
}

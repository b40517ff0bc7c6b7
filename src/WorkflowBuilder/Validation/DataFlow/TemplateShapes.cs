using WorkflowBuilder.Asl;
using WorkflowBuilder.Intrinsics;
using WorkflowBuilder.Jsonata;
using WorkflowBuilder.Paths;

namespace WorkflowBuilder;

/// <summary>Gives what literals, payload templates, paths and expressions make of the data of a state.</summary>
internal sealed class TemplateShapes
{
    private const int MaxDepth = 6;
    private const string Suffix = ".$";

    private readonly Dictionary<JsonSyntaxNode, string?[]> _paths;
    private readonly Dictionary<JsonSyntaxNode, CallArgument> _calls = [];
    private readonly Dictionary<JsonSyntaxNode, JsonataExpression> _expressions;

    public TemplateShapes(ValidationContext context)
    {
        _paths = new(context.Paths.Count);
        foreach (var query in context.Paths)
        {
            if (StepsOf(query.Path) is { } steps)
            {
                _paths[query.Node] = steps;
            }
            else if (query.Intrinsic is { } intrinsic)
            {
                _calls[query.Node] = intrinsic.Call;
            }
        }

        _expressions = new(context.Jsonata.Count);
        foreach (var query in context.Jsonata)
        {
            if (query.Expression is { } expression)
            {
                _expressions[query.Node] = expression;
            }
        }
    }

    /// <summary>Gives the steps of a path into the input that leads to one value; <see langword="null"/> for an item of an array.</summary>
    public static string?[]? StepsOf(JsonPathExpression? path) =>
        path is { Root: PathRoot.Input, IsDefinite: true } ? Array.ConvertAll(path.Steps, step => (step as NameStep)?.Name) : null;

    /// <summary>The steps of the path that a value of the definition is; <see langword="null"/> where it is none whose result can be told.</summary>
    public string?[]? StepsAt(JsonSyntaxNode? node) => node is null ? null : _paths.GetValueOrDefault(node);

    public JsonataExpression? ExpressionAt(JsonSyntaxNode? node) => node is null ? null : _expressions.GetValueOrDefault(node);

    /// <summary>Gives what is at the path that a field is.</summary>
    public Shape Select(JsonSyntaxNode? field, Shape source) => StepsAt(field) is { } steps ? source.Read(steps, QueryLanguage.JsonPath).Shape : Shape.Unknown;

    /// <summary>Gives what a literal is.</summary>
    public Shape Literal(JsonSyntaxNode? node) => node is null ? Shape.Unknown : Make(node, new(ShapeSource.Template, node), null, null, 0);

    /// <summary>Gives what a payload template makes.</summary>
    public Shape Template(JsonSyntaxNode? node, Shape source) =>
        node is null ? Shape.Unknown : Make(node, new(ShapeSource.Template, node), source, null, 0);

    /// <summary>Gives what a template with expressions makes.</summary>
    public Shape Template(JsonSyntaxNode? node, ExpressionShapes expressions) =>
        node is null ? Shape.Unknown : Make(node, new(ShapeSource.Template, node), null, expressions, 0);

    private Shape Make(JsonSyntaxNode node, ShapeOrigin origin, Shape? source, ExpressionShapes? expressions, int depth)
    {
        if (node.Text is { } text)
        {
            return ExpressionAt(node) is { } expression && expressions is not null ? expressions.Of(expression.Syntax, origin)
                : Placeholder.IsIn(text) || (expressions is not null && JsonataParse.IsExpression(node)) ? Shape.Unknown
                : Shape.Scalar.WithLeastSize(text.Length + "\"\"".Length);
        }

        if (!node.IsObject && !node.IsArray)
        {
            return Shape.Scalar;
        }

        if (depth == MaxDepth)
        {
            return Shape.Unknown;
        }

        if (node.IsObject)
        {
            return MakeObject(node, origin, source, expressions, depth);
        }

        return MakeArray(node, origin, source, expressions, depth);
    }

    private Shape MakeArray(JsonSyntaxNode node, ShapeOrigin origin, Shape? source, ExpressionShapes? expressions, int depth)
    {
        Shape? element = null;
        var (count, size) = (Bounds.None, 0.0);
        foreach (var item in node.Elements)
        {
            var shape = Make(item, origin, source, expressions, depth + 1);
            element = Shape.Join(element, shape);
            size += shape.LeastSize;

            // A list of values may be put into the place of a placeholder, and its quotes be closed by it.
            count += Placeholder.IsIn(item) ? Bounds.Unknown : Bounds.Exactly(1);
        }

        return Shape.Array(element, origin, count).WithLeastSize(Shape.SizeOf(count.Least, size));
    }

    private Shape MakeObject(JsonSyntaxNode node, ShapeOrigin origin, Shape? source, ExpressionShapes? expressions, int depth)
    {
        var members = new ShapeMember[node.Members.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var (name, value) = (node.Members[i].Name, node.Members[i].Value);
            if (Placeholder.IsIn(name))
            {
                return Shape.Unknown;
            }

            members[i] = source is not null && name.EndsWith(Suffix, StringComparison.Ordinal)
                ? new(name[..^Suffix.Length], _calls.TryGetValue(value, out var call) ? IntrinsicShapes.Of(call, origin) : Select(value, source), IsSure: true)
                : new(name, Make(value, origin, source, expressions, depth + 1), IsSure: true);
        }

        return Shape.Object(members, isOpen: false, origin);
    }
}

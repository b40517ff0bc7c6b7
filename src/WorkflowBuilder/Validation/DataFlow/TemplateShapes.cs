using System.Text.Json;
using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Gives what literals, payload templates, paths and expressions make of the data of a state.</summary>
internal sealed class TemplateShapes(ValidationContext context)
{
    private const string Suffix = ".$";

    /// <summary>The steps of the path that a value of the definition is; <see langword="null"/> where it is none whose result can be told.</summary>
    public string?[]? StepsAt(JsonSyntaxNode? node) => context.PathAt(node)?.Path?.InputSteps;

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
            return context.ExpressionAt(node)?.Expression is { } expression && expressions is not null ? expressions.Of(expression.Syntax, origin)
                : Placeholder.IsIn(text) || (expressions is not null && JsonataParse.IsExpression(node)) ? Shape.Unknown
                : Shape.OfText(text);
        }

        if (!node.IsObject && !node.IsArray)
        {
            return Shape.OfScalar(node.Type switch
            {
                JsonTokenType.Number => TypeSymbols.Number,
                JsonTokenType.Null => TypeSymbols.Null,
                _ => TypeSymbols.Boolean,
            });
        }

        if (depth == Shape.MaxDepth)
        {
            return Shape.Unknown;
        }

        return node.IsObject ? MakeObject(node, origin, source, expressions, depth) : MakeArray(node, origin, source, expressions, depth);
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
                ? new(name[..^Suffix.Length], Computed(value, origin, source), IsSure: true)
                : new(name, Make(value, origin, source, expressions, depth + 1), IsSure: true);
        }

        return Shape.Object(members, isOpen: false, origin);
    }

    /// <summary>Gives what a path or a call of a function in a payload template makes.</summary>
    private Shape Computed(JsonSyntaxNode node, ShapeOrigin origin, Shape source) =>
        context.PathAt(node)?.Intrinsic is { } intrinsic ? IntrinsicShapes.Of(intrinsic.Call, origin) : Select(node, source);
}

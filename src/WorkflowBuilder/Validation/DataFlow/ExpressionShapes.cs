using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Gives what JSONata expressions make of what they can read.</summary>
/// <param name="input">What <c>$states.input</c> is.</param>
/// <param name="resultName">The other member of <c>$states</c> that holds data: <c>result</c> or <c>errorOutput</c>.</param>
/// <param name="result">What it is.</param>
internal sealed class ExpressionShapes(Shape input, string resultName, Shape? result)
{
    // A longer range is refused when it is evaluated.
    private const double MaxRange = 1e7;

    /// <summary>Gives what an expression makes.</summary>
    public Shape Of(SyntaxNode expression, ShapeOrigin origin) => Of(expression, origin, 0);

    /// <summary>Follows names behind a variable; <see langword="null"/> where nothing is known of what they lead to.</summary>
    public ShapeRead? Read(string variable, ReadOnlySpan<string?> names)
    {
        var source = variable != "states" || names.IsEmpty ? null
            : names[0] == "input" ? input
            : names[0] == resultName ? result
            : null;
        return source?.Read(names[1..], QueryLanguage.Jsonata);
    }

    private Shape Of(SyntaxNode node, ShapeOrigin origin, int depth)
    {
        if (depth == Shape.MaxDepth || node.Predicates is not null || node.Group is not null)
        {
            return Shape.Unknown;
        }

        return node.Kind switch
        {
            SyntaxKind.Text => Shape.OfText(node.Value.GetString()),
            SyntaxKind.Number => Shape.OfScalar(TypeSymbols.Number),
            SyntaxKind.Constant => Shape.OfScalar(node.Value.IsNull ? TypeSymbols.Null : TypeSymbols.Boolean),
            SyntaxKind.ObjectConstructor => OfObject(node, origin, depth),
            SyntaxKind.ArrayConstructor => OfArray(node, origin, depth),
            SyntaxKind.Block when node.Items.Count == 1 => Of(node.Items[0], origin, depth + 1),
            SyntaxKind.Condition => OfCondition(node, origin, depth),
            SyntaxKind.Path => OfPath(node),
            _ => Shape.Unknown,
        };
    }

    private Shape OfPath(SyntaxNode node)
    {
        if (node.KeepSingletonArray || MemberPath.Of(node) is not { IsWhole: true } path || Read(path.Variable, path.Names) is not { Shape: var shape })
        {
            return Shape.Unknown;
        }

        // A predicate may leave some items of an array, or one that then is no array.
        return shape.Kind == ShapeKind.Array && node.Items.Exists(step => step is not { Stages: null, Predicates: null, FocusVariable: null })
            ? Shape.Unknown
            : shape;
    }

    private Shape OfCondition(SyntaxNode node, ShapeOrigin origin, int depth)
    {
        var shape = Of(node.Right!, origin, depth + 1);
        return node.Third is null ? shape : Shape.Join(shape, Of(node.Third, origin, depth + 1));
    }

    private Shape OfArray(SyntaxNode node, ShapeOrigin origin, int depth)
    {
        Shape? element = null;
        var count = Bounds.None;
        foreach (var item in node.Items)
        {
            var range = item is { Kind: SyntaxKind.Binary, Text: "..", Predicates: null, Group: null } ? RangeLength(item) : null;
            var isOne = IsOneValue(item);
            element = Shape.Join(element, range is not null ? Shape.OfScalar(TypeSymbols.Number) : isOne ? Of(item, origin, depth + 1) : Shape.Unknown);

            // The items of an array, which an expression may give, are put into the array around it.
            count += range is { } length ? Bounds.Exactly(length) : isOne ? Bounds.Exactly(1) : Bounds.Unknown;
        }

        return Shape.Array(element, origin, count);
    }

    private static double? RangeLength(SyntaxNode range) =>
        range is { Left: { Kind: SyntaxKind.Number, Predicates: null }, Right: { Kind: SyntaxKind.Number, Predicates: null } }
        && range.Left.Value.TryGetDouble(out var first) && double.IsInteger(first)
        && range.Right.Value.TryGetDouble(out var last) && double.IsInteger(last)
        && Math.Max(0, last - first + 1) is <= MaxRange and var length
            ? length
            : null;

    /// <summary>Whether an expression gives one value whatever it reads, and not nothing or several.</summary>
    private static bool IsOneValue(SyntaxNode node) =>
        node is { Predicates: null, Group: null }
        && node.Kind is SyntaxKind.Text or SyntaxKind.Number or SyntaxKind.Constant or SyntaxKind.ObjectConstructor or SyntaxKind.ArrayConstructor;

    private Shape OfObject(SyntaxNode node, ShapeOrigin origin, int depth)
    {
        var members = new ShapeMember[node.Pairs.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var (key, value) = node.Pairs[i];
            if (key.Kind != SyntaxKind.Text)
            {
                return Shape.Unknown;
            }

            members[i] = new(key.Value.GetString(), Of(value, origin, depth + 1), IsOneValue(value));
        }

        return Shape.Object(members, isOpen: false, origin);
    }
}

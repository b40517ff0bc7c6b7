using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Gives what JSONata expressions make of what they can read.</summary>
/// <param name="input">What <c>$states.input</c> is.</param>
/// <param name="resultName">The other member of <c>$states</c> that holds data: <c>result</c> or <c>errorOutput</c>.</param>
/// <param name="result">What it is.</param>
internal sealed class ExpressionShapes(Shape input, string resultName, Shape? result)
{
    private const int MaxDepth = 6;

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
        if (depth == MaxDepth || node.Predicates is not null || node.Group is not null)
        {
            return Shape.Unknown;
        }

        return node.Kind switch
        {
            SyntaxKind.Text => Shape.OfScalar(TypeSymbols.Text),
            SyntaxKind.Number => Shape.OfScalar(TypeSymbols.Number),
            SyntaxKind.Constant => Shape.OfScalar(node.Value.IsNull ? TypeSymbols.Null : TypeSymbols.Boolean),
            SyntaxKind.ObjectConstructor => OfObject(node, origin, depth),
            SyntaxKind.Block when node.Items.Count == 1 => Of(node.Items[0], origin, depth + 1),
            SyntaxKind.Condition => OfCondition(node, origin, depth),
            SyntaxKind.Path when MemberPath.Of(node) is { IsWhole: true } path => Read(path.Variable, path.Names)?.Shape ?? Shape.Unknown,
            _ => Shape.Unknown,
        };
    }

    private Shape OfCondition(SyntaxNode node, ShapeOrigin origin, int depth)
    {
        var shape = Of(node.Right!, origin, depth + 1);
        return node.Third is null ? shape : Shape.Join(shape, Of(node.Third, origin, depth + 1));
    }

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

            members[i] = new(key.Value.GetString(), Of(value, origin, depth + 1));
        }

        return Shape.Object(members, isOpen: false, origin);
    }
}

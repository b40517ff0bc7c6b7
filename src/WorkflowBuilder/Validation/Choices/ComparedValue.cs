using WorkflowBuilder.Asl;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>A part of the input that a Choice looks at, and that is known to be a text, a number, true, false or null.</summary>
/// <param name="Choice">The state.</param>
/// <param name="Node">The comparison, or the expression that it is a part of.</param>
/// <param name="Path">The part of the input.</param>
/// <param name="Actual">The types that it can have.</param>
/// <param name="Wanted">The types with which the comparison can hold; any where it is no comparison.</param>
/// <param name="Origin">What makes the value; <see langword="null"/> where that is not the same on all paths.</param>
internal readonly record struct ComparedValue(
    StateContext Choice, JsonSyntaxNode Node, string Path, TypeSymbols Actual, TypeSymbols Wanted, ShapeOrigin? Origin)
{
    /// <summary>Whether the comparison never holds. Null may stand for a value that is left out on purpose, or is still to be set.</summary>
    public bool IsOfOtherType => ((Actual | Wanted) & TypeSymbols.Null) == 0 && (Actual & Wanted) == 0;

    /// <summary>Finds them. What a Choice only asks to be there is left out.</summary>
    public static IEnumerable<ComparedValue> In(ValidationContext context)
    {
        foreach (var query in context.Paths)
        {
            if (query is { Field: "Variable", State.State: ChoiceState } && context.Shapes[query.State]?.Effective is { Kind: not ShapeKind.Unknown } source
                && TypesFor(query.Owner) is { } wanted && query.Path?.InputSteps is { } steps
                && Read(source, steps, QueryLanguage.JsonPath) is var (actual, origin))
            {
                yield return new(query.State, query.Owner, query.Path!.Text, actual, wanted, origin);
            }
        }

        foreach (var query in context.Jsonata)
        {
            if (query is { Field: "Condition", State.State: ChoiceState, Analysis: { } analysis }
                && context.Shapes[query.State]?.Input is { Kind: not ShapeKind.Unknown } source)
            {
                var others = ComparedWith(analysis);
                foreach (var read in analysis.Reads)
                {
                    if (read is { Variable: "states", Names: ["input", ..], IsTested: false }
                        && Read(source, read.Names.AsSpan(1), QueryLanguage.Jsonata) is var (actual, origin))
                    {
                        var wanted = others.TryGetValue(read.Start, out var other) ? StaticTypes.Of(other, query.Parsed) : TypeSymbols.Any;
                        yield return new(query.State, query.Node, $"$states.{string.Join('.', read.Names)}", actual, wanted & ~TypeSymbols.Missing, origin);
                    }
                }
            }
        }
    }

    private static (TypeSymbols Actual, ShapeOrigin? Origin)? Read(Shape source, ReadOnlySpan<string?> steps, QueryLanguage language) =>
        source.Read(steps, language) is { Missing: null, Shape: { Kind: ShapeKind.Scalar } found }
            ? (found.Types, steps.IsEmpty ? null : source.Read(steps[..^1], language).Shape.Origin)
            : null;

    /// <summary>Gives the types for which a comparison can hold; <see langword="null"/> where it only asks for what is there.</summary>
    private static TypeSymbols? TypesFor(JsonSyntaxNode comparison)
    {
        foreach (var member in comparison.Members)
        {
            switch (member.Name)
            {
                case "IsPresent":
                    return null;
                case var name when name.StartsWith("String", StringComparison.Ordinal) || name.StartsWith("Timestamp", StringComparison.Ordinal):
                    return TypeSymbols.Text;
                case var name when name.StartsWith("Numeric", StringComparison.Ordinal):
                    return TypeSymbols.Number;
                case var name when name.StartsWith("Boolean", StringComparison.Ordinal):
                    return TypeSymbols.Boolean;
            }
        }

        return TypeSymbols.Any;
    }

    /// <summary>Finds out with what the paths are compared that stand on one side of a comparison, by where they start.</summary>
    private static Dictionary<int, SyntaxNode> ComparedWith(JsonataAnalysis analysis)
    {
        var found = new Dictionary<int, SyntaxNode>();
        foreach (var operation in analysis.Operations)
        {
            if (operation is { Text: "=" or "<" or "<=" or ">" or ">=", Left: { } left, Right: { } right })
            {
                Add(left, right);
                Add(right, left);
            }
        }

        return found;

        void Add(SyntaxNode side, SyntaxNode other)
        {
            if (side.Kind == SyntaxKind.Path && SyntaxNames.Of(side) is not null)
            {
                found[side.Items[0].Token.Start] = other;
            }
        }
    }
}

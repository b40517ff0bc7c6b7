using System.Text.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Which types the value of an expression can have, whatever it reads.</summary>
internal static class StaticTypes
{
    // What is deeper counts as unknown, so that looking at every part of an expression takes no longer than a few times its size.
    private const int MaxDepth = 8;

    private static readonly (TypeSymbols Type, string Name)[] Names =
    [
        (TypeSymbols.Text, "a text"),
        (TypeSymbols.Number, "a number"),
        (TypeSymbols.Boolean, "true or false"),
        (TypeSymbols.Null, "null"),
        (TypeSymbols.Array, "an array"),
        (TypeSymbols.Object, "an object"),
        (TypeSymbols.Function, "a function"),
        (TypeSymbols.Missing, "nothing"),
    ];

    /// <summary>
    /// Gives the types, with <see cref="TypeSymbols.Missing"/> where there may be no value; <see cref="TypeSymbols.Any"/> where all depends on data.
    /// </summary>
    public static TypeSymbols Of(SyntaxNode node, JsonataParse parsed) => Of(node, parsed, MaxDepth);

    /// <summary>Gives the names of types for a message, with their articles.</summary>
    public static string NameOf(TypeSymbols types) => string.Join(" or ", Names.Where(known => types.HasFlag(known.Type)).Select(known => known.Name));

    private static TypeSymbols Of(SyntaxNode node, JsonataParse parsed, int depth)
    {
        if (node.Predicates is not null || node.Group is not null || depth == 0)
        {
            return TypeSymbols.Any;
        }

        return node.Kind switch
        {
            SyntaxKind.Text => TypeSymbols.Text,
            SyntaxKind.Number => TypeSymbols.Number,
            SyntaxKind.Constant => node.Value.Kind == JsonValueKind.Null ? TypeSymbols.Null : TypeSymbols.Boolean,
            SyntaxKind.ArrayConstructor => TypeSymbols.Array,
            SyntaxKind.ObjectConstructor => TypeSymbols.Object,
            SyntaxKind.Lambda or SyntaxKind.Regex or SyntaxKind.Transform => TypeSymbols.Function,
            SyntaxKind.Variable when parsed.FunctionAt(node) is not null => TypeSymbols.Function,
            SyntaxKind.Block when node.Items is [.., var last] => Of(last, parsed, depth - 1),
            SyntaxKind.Condition => Of(node.Right!, parsed, depth - 1) | (node.Third is { } third ? Of(third, parsed, depth - 1) : TypeSymbols.Missing),
            SyntaxKind.Negation => TypeSymbols.Number | MissingOf(node.Left!, parsed, depth),
            SyntaxKind.Binary => OfOperator(node, parsed, depth),
            SyntaxKind.Call => OfCall(node, node.Items.Count > 0 ? node.Items[0] : null, parsed, depth),
            SyntaxKind.Apply when node.Right is { Kind: SyntaxKind.Call, Predicates: null, Group: null } call => OfCall(call, node.Left, parsed, depth),
            _ => TypeSymbols.Any,
        };
    }

    private static TypeSymbols OfOperator(SyntaxNode node, JsonataParse parsed, int depth) => node.Text switch
    {
        "&" => TypeSymbols.Text,
        "=" or "!=" or "and" or "or" or "in" => TypeSymbols.Boolean,
        "<" or "<=" or ">" or ">=" => TypeSymbols.Boolean | MissingOf(node.Left!, parsed, depth) | MissingOf(node.Right!, parsed, depth),
        "+" or "-" or "*" or "/" or "%" => TypeSymbols.Number | MissingOf(node.Left!, parsed, depth) | MissingOf(node.Right!, parsed, depth),
        _ => TypeSymbols.Any,
    };

    /// <param name="call">The call.</param>
    /// <param name="argument">Its first argument, which <c>~></c> may have given it.</param>
    /// <param name="parsed">The expression.</param>
    /// <param name="depth">How deep may be looked.</param>
    private static TypeSymbols OfCall(SyntaxNode call, SyntaxNode? argument, JsonataParse parsed, int depth)
    {
        if (parsed.FunctionAt(call.Left!) is not { } function || FunctionResults.Of(function.Name) is not { } result)
        {
            return TypeSymbols.Any;
        }

        var count = call.Items.Count + (call.Items.Count > 0 && call.Items[0] == argument ? 0 : 1);
        return !result.NeedsArgument || (argument is not null && IsFirst(function.Signature, count, Of(argument, parsed, depth - 1)))
            ? result.Types
            : result.Types | TypeSymbols.Missing;
    }

    /// <summary>Whether an argument is there and goes to the first parameter, in whose place the context, which may be nothing, stands otherwise.</summary>
    private static bool IsFirst(Signature signature, int count, TypeSymbols types)
    {
        var wanted = 0;
        foreach (var parameter in signature.Parameters)
        {
            wanted += parameter.TakesContext || !parameter.IsOptional ? 1 : 0;
        }

        return count >= wanted && (types & (~signature.Parameters[0].Accepts | TypeSymbols.Missing)) == 0;
    }

    private static TypeSymbols MissingOf(SyntaxNode part, JsonataParse parsed, int depth) => Of(part, parsed, depth - 1) & TypeSymbols.Missing;
}

using System.Text.Json;
using WorkflowBuilder.Jsonata;

namespace WorkflowBuilder;

/// <summary>Which type the value of an expression surely has, whatever it reads.</summary>
internal static class StaticTypes
{
    /// <summary>Gives the type; <see cref="TypeSymbols.None"/> where it depends on data, or where there may be no value at all.</summary>
    public static TypeSymbols Of(SyntaxNode node)
    {
        if (node.Predicates is not null || node.Group is not null)
        {
            return TypeSymbols.None;
        }

        return node.Kind switch
        {
            SyntaxKind.Text => TypeSymbols.Text,
            SyntaxKind.Number => TypeSymbols.Number,
            SyntaxKind.Constant => node.Value.Kind == JsonValueKind.Null ? TypeSymbols.Null : TypeSymbols.Boolean,
            SyntaxKind.ArrayConstructor => TypeSymbols.Array,
            SyntaxKind.ObjectConstructor => TypeSymbols.Object,
            SyntaxKind.Lambda or SyntaxKind.Regex or SyntaxKind.Transform => TypeSymbols.Function,
            SyntaxKind.Block when node.Items.Count == 1 => Of(node.Items[0]),
            SyntaxKind.Binary => OfOperator(node.Text),
            _ => TypeSymbols.None,
        };
    }

    /// <summary>Gives the name of a type for a message, with its article.</summary>
    public static string NameOf(TypeSymbols type) => type switch
    {
        TypeSymbols.Text => "a text",
        TypeSymbols.Number => "a number",
        TypeSymbols.Boolean => "true or false",
        TypeSymbols.Null => "null",
        TypeSymbols.Array => "an array",
        TypeSymbols.Object => "an object",
        _ => "a function",
    };

    // A comparison with nothing gives nothing, but these always give something.
    private static TypeSymbols OfOperator(string text) => text switch
    {
        "&" => TypeSymbols.Text,
        "=" or "!=" or "and" or "or" or "in" => TypeSymbols.Boolean,
        _ => TypeSymbols.None,
    };
}
